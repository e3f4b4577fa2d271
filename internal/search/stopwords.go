package search

import (
	"strings"

	"github.com/mithaq/mithaq"
)

// stopwords are words too frequent to search for.
var stopwords = map[mithaq.Lang]map[string]bool{
	mithaq.English: set("the of and to in a an is are was were for on with by at from as that this it its be been has have had or not but which will their his her"),
	mithaq.French:  set("le la les de du des et à au aux en un une que qui dans pour par sur avec est ont a été sont ce cette ces sa son ses leur leurs ne pas se il elle ou"),
}

func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
