package reading

import (
	"embed"
	"path"
	"sync"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
)

//go:embed data
var lists embed.FS

// lexicons holds the compiled lists of each language, made when first asked for.
var lexicons = map[mithaq.Lang]func() *lexicon.Lexicon{
	mithaq.Arabic:  sync.OnceValue(func() *lexicon.Lexicon { return compile(mithaq.Arabic) }),
	mithaq.English: sync.OnceValue(func() *lexicon.Lexicon { return compile(mithaq.English) }),
	mithaq.French:  sync.OnceValue(func() *lexicon.Lexicon { return compile(mithaq.French) }),
}

// Lexicon gives the compiled word lists of a language that Mithaq reads.
func Lexicon(lang mithaq.Lang) *lexicon.Lexicon {
	if f := lexicons[lang]; f != nil {
		return f()
	}
	return lexicons[mithaq.English]()
}

// compile builds a lexicon from the embedded lists. They are part of the program and tests
// load them all, so a fault in them is a fault of the program.
func compile(lang mithaq.Lang) *lexicon.Lexicon {
	l := lexicon.New(lang)
	err := names.Load(l)
	if err == nil {
		err = mention.Load(l)
	}
	if err == nil {
		err = load(l)
	}
	if err != nil {
		panic(err)
	}
	return l
}

func load(l *lexicon.Lexicon) error {
	dir := path.Join("data", string(l.Lang))
	entries, err := lists.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		f, err := lists.Open(path.Join(dir, e.Name()))
		if err != nil {
			return err
		}
		if err := l.ReadList(path.Join(dir, e.Name()), f, classes); err != nil {
			return err
		}
	}
	return nil
}
