package text

import (
	"github.com/mithaq/mithaq"
)

// counts are the words of a stretch by script, and its function words by language.
type counts struct{ arabic, latin, english, french int }

func (c *counts) add(d counts) {
	c.arabic += d.arabic
	c.latin += d.latin
	c.english += d.english
	c.french += d.french
}

// functionWords are frequent words of only one of the two languages.
var functionWords = func() map[string]mithaq.Lang {
	m := map[string]mithaq.Lang{}
	for w := range words(`the of and to in that with by for from has have was were will its their this which at is are on as be not we our who`) {
		m[w] = mithaq.English
	}
	for w := range words(`le la les des du de et en un une que qui dans pour par sur avec aux au est ont été sont ce cette ces sa ses leur leurs nous notre nos il elle se ne pas plus`) {
		m[w] = mithaq.French
	}
	return m
}()

func (c *counts) latinWord(w string) {
	c.latin++
	if len(w) > 5 || len(w) < 2 {
		return
	}
	switch functionWords[w] {
	case mithaq.English:
		c.english++
	case mithaq.French:
		c.french++
	}
}

// lang gives the language of a stretch; fallback decides between English and French where
// the words do not.
func (c counts) lang(fallback mithaq.Lang) mithaq.Lang {
	switch {
	case c.arabic > c.latin:
		return mithaq.Arabic
	case c.english > c.french+1 || c.english > c.french && fallback == mithaq.Arabic:
		return mithaq.English
	case c.french > c.english+1 || c.french > c.english && fallback == mithaq.Arabic:
		return mithaq.French
	case fallback == mithaq.Arabic && c.latin > 0:
		return mithaq.English
	}
	return fallback
}
