package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"mithaq": main})
}

// TestScripts runs the sessions in testdata, one for each command: what a person types, and
// what comes of it.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", env.WorkDir)
			env.Setenv("MITHAQ_DB", env.WorkDir+"/record.db")
			env.Setenv("PATH", os.Getenv("PATH"))
			return nil
		},
	})
}
