package names

import "testing"

func TestCapital(t *testing.T) {
	for code, want := range map[string]string{"IT": "Rome, IT", "SA": "Riyadh, SA", "XX": ""} {
		if got := Capital(code); got != want {
			t.Errorf("Capital(%s) = %q, want %q", code, got, want)
		}
	}
}
