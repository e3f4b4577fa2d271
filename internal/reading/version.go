package reading

// Version changes whenever Read may give other facts for a document.
const Version = "1"
