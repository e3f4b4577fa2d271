package source

import (
	"fmt"
	"strings"
	"testing"
)

// laidOut writes lines of words as pdftotext -bbox-layout does. A line is its height on the
// page, then words "x0:x1:text"; a line of "page" begins a page.
func laidOut(lines ...string) []byte {
	var b strings.Builder
	b.WriteString("<title>A &amp; B</title><doc>")
	for _, l := range lines {
		fields := strings.Split(l, " ")
		if fields[0] == "page" {
			b.WriteString(`<page width="595" height="842">`)
			continue
		}
		var y, x0, x1 float64
		fmt.Sscan(fields[0], &y)
		fmt.Fprintf(&b, `<block><line yMin="%g" yMax="%g">`, y, y+12)
		for _, w := range fields[1:] {
			at := strings.SplitN(w, ":", 3)
			fmt.Sscan(at[0], &x0)
			fmt.Sscan(at[1], &x1)
			fmt.Fprintf(&b, `<word xMin="%g" yMin="%g" xMax="%g" yMax="%g">%s</word>`, x0, y, x1, y+12, at[2])
		}
		b.WriteString("</line></block>")
	}
	return []byte(b.String())
}

const body = "400 100:140:alpha 145:180:beta 185:230:gamma 235:280:delta,epsilon."

func TestPrintedByBrowser(t *testing.T) {
	c, err := fromLayout(laidOut("page", "20 30:60:6/28/21, 65:90:10:15 95:110:AM 300:340:Partners 345:360:meet", body, "820 30:120:https://example.org/a/b 500:520:1/1"))
	if err != nil {
		t.Fatal(err)
	}
	want(t, "text", c.text, "alpha beta gamma delta,epsilon.")
	want(t, "address", c.meta.Address.Value+" by "+c.meta.Address.How, "https://example.org/a/b by pdf: printed address")
	want(t, "title", c.meta.Title.Value, "A & B")
}

// What is the same on every page at one height is no text; the same words elsewhere are.
func TestRunningHeads(t *testing.T) {
	number := func(n int) string { return fmt.Sprintf("800 290:300:%d", 6+n) }
	c, err := fromLayout(laidOut(
		"page", "60 100:140:Final 145:200:statement", body, number(1),
		"page", "30 100:140:Final 145:200:statement", "80 100:200:Annex", body, number(2),
		"page", "30 100:140:Final 145:200:statement", "60 100:200:Annex", body, number(3)))
	if err != nil {
		t.Fatal(err)
	}
	want(t, "text", c.text, "Final statement\n\nalpha beta gamma delta,epsilon.\n\nAnnex\n\nalpha beta gamma delta,epsilon.\n\nAnnex\n\nalpha beta gamma delta,epsilon.")
	want(t, "heads", c.heads, "7\nFinal statement\n8\nFinal statement\n9")
}

// Some fonts leave room inside words, and put vowel marks before their letter.
func TestTouchingWords(t *testing.T) {
	c, err := fromLayout(laidOut("page",
		"400 100:130:.قرشلا 133.5:160:لامش 163.5:170:يف 173.5:180:اي 181.2:200:روس 203.5:220:نم 223.5:250:دعبأ 253.5:260:دكَّ 261:264:أَ 267.5:290:ريزولا"))
	if err != nil {
		t.Fatal(err)
	}
	want(t, "text", c.text, "الوزير أَكَّد أبعد من سوريا في شمال الشرق.")
}
