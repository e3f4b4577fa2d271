package record

func child() bool { return false }
