package search

import (
	"sync"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
)

// lexicons hold the names of each language, made when first asked for.
var lexicons = map[mithaq.Lang]func() *lexicon.Lexicon{
	mithaq.Arabic:  sync.OnceValue(func() *lexicon.Lexicon { return compile(mithaq.Arabic) }),
	mithaq.English: sync.OnceValue(func() *lexicon.Lexicon { return compile(mithaq.English) }),
	mithaq.French:  sync.OnceValue(func() *lexicon.Lexicon { return compile(mithaq.French) }),
}

func lexiconOf(lang mithaq.Lang) *lexicon.Lexicon {
	if f := lexicons[lang]; f != nil {
		return f()
	}
	return lexicons[mithaq.English]()
}

// compile loads the embedded names; a fault in them is a fault of the program.
func compile(lang mithaq.Lang) *lexicon.Lexicon {
	l := lexicon.New(lang)
	if err := names.Load(l); err != nil {
		panic(err)
	}
	return l
}
