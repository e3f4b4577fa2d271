package reading

import (
	"fmt"
	"os"
	"testing"

	"github.com/mithaq/mithaq"
)

func TestDebug(t *testing.T) {
	if os.Getenv("DBG") == "" {
		t.Skip("debug")
	}
	r := New()
	r.Read(Input{Text: os.Getenv("DBG"), Lang: mithaq.Lang(os.Getenv("LNG"))})
	s := &r.scene
	for i := range s.Tokens {
		fmt.Printf("%s", s.Raw(i))
		if h := s.hit(i); h != nil && int(h.From) == i {
			fmt.Printf(" {%d:", h.To-h.From)
			for _, x := range h.Senses {
				fmt.Printf(" %d=%s", x.Class, x.Value)
			}
			fmt.Printf("} parts %b", h.Parts)
		} else if h == nil {
			fmt.Printf(" - parts %b", s.Words[i].Parts)
		}
		if e := s.entity(i); e != nil && int(e.from) == i {
			fmt.Printf("   ENTITY sort %d to +%d %s person %d", e.sort, e.to-e.from, e.code, e.person)
		}
		if m := s.mention(i); m != nil && int(m.From) == i {
			fmt.Printf("   MENTION %d %v %s %s", m.Kind, m.Value, m.Date, m.Currency)
		}
		fmt.Println()
	}
}
