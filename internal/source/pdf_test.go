package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/mithaq/mithaq"
)

// needPoppler ends a test where pdftotext is not installed: nothing else reads PDF files.
func needPoppler(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext (poppler-utils) is not installed")
	}
}

var paragraphsOfPDF = []string{
	"The partners met in Oslo on Tuesday to review what has been done in the areas that were liberated, and agreed that their support goes on until those who fled can return.",
	"They recalled that protecting civilians, wherever they are, remains at the heart of their work; 98% of the territory (and nearly 8 million people) had been freed by then.",
	"- A first point, on schools and wells.",
	"- A second point, on the return of those who fled from the towns along the river to the hills.",
	"The next meeting will be held in Nairobi before the end of the year, and all states of the region are to be invited to it by the host.",
}

func TestLatinPDF(t *testing.T) {
	needPoppler(t)
	p := &pdfDraft{title: "Summary by the chair"}
	y := 0.0
	newPage := func() {
		p.page()
		p.latin(margin, 40, 9, "Partners’ secretariat")
		p.latin(margin+200, 810, 9, fmt.Sprintf("- %d -", len(p.pages)))
		p.latin(margin, 820, 9, "TLP:GREEN")
		y = 100
	}
	newPage()
	p.latin(margin, y, 18, "Summary by the chair of the meeting")
	p.latin(margin, y+22, 18, "held in Oslo")
	y += 60
	for i, text := range paragraphsOfPDF {
		y = paragraph(text, 70, y, 14, func(y float64, line string) { p.latin(margin, y, 10, line) })
		if i == 3 { // the list has room around it, paragraphs have none
			y += 10
		}
	}
	newPage()
	paragraph("A paragraph on the second page, with nothing but words that go on and on to the margin.", 70, y, 14, func(y float64, line string) { p.latin(margin, y, 10, line) })
	newPage()
	paragraph("A paragraph on the third.", 70, y, 14, func(y float64, line string) { p.latin(margin, y, 10, line) })

	d := read(t, "summary.pdf", p.bytes(), Options{})
	for _, text := range append(paragraphsOfPDF, "Summary by the chair of the meeting held in Oslo", "A paragraph on the second page, with nothing but words that go on and on to the margin.") {
		if !strings.Contains("\n\n"+d.Text+"\n\n", "\n\n"+text+"\n\n") {
			t.Errorf("no paragraph %q in\n%s", text, d.Text)
		}
	}
	if strings.Contains(d.Text, "secretariat") || strings.Contains(d.Text, "- 2 -") || strings.Contains(d.Text, "TLP") {
		t.Errorf("running heads in\n%s", d.Text)
	}
	want(t, "title", d.Meta.Title.Value+" by "+d.Meta.Title.How, "Summary by the chair by pdf: Title")
	want(t, "marking of the running foot", d.Meta.Marking.Value, "TLP:GREEN")
}

// Words divided at the end of a line become whole; compounds keep their hyphen.
func TestDividedWords(t *testing.T) {
	needPoppler(t)
	p := &pdfDraft{}
	p.page()
	for i, line := range []string{
		"The partners reviewed their work on stabili-",
		"sation, which they fund, and on counter-",
		"measures that are cross-border in nature. A",
		"measure on small arms, which is of a cross-",
		"border kind, is asked for by France and Aus-",
		"tria as well as by the northern group of St-",
		"Pierre, which is to meet in the coming year.",
	} {
		p.latin(margin, 100+14*float64(i), 10, line)
	}
	d := read(t, "divided.pdf", p.bytes(), Options{})
	want(t, "text", d.Text, "The partners reviewed their work on stabilisation, which they fund, and on counter-measures that are cross-border in nature. "+
		"A measure on small arms, which is of a cross-border kind, is asked for by France and Austria as well as by the northern group of St-Pierre, which is to meet in the coming year.")
}

func TestColumnsAndTables(t *testing.T) {
	needPoppler(t)
	p := &pdfDraft{}
	p.page()
	left := "The left column speaks of what was done in the past year in the areas that were liberated, and of the people who returned to them since."
	right := "The right column speaks of what is to be done in the year that comes, and of the means that were promised for it by all of the partners."
	paragraph(left, 36, 100, 14, func(y float64, line string) { p.latin(margin, y, 10, line) })
	paragraph(right, 36, 100, 14, func(y float64, line string) { p.latin(margin+250, y, 10, line) })
	for i, row := range [][3]string{{"Donor", "Amount", "Form"}, {"Norway", "25 million", "grant"}, {"Japan and Kenya", "3.5 million", "loan"}, {"Total", "28.5 million", ""}} {
		for j, cell := range row {
			p.latin(margin+float64(j)*150, 300+20*float64(i), 10, cell)
		}
	}
	d := read(t, "columns.pdf", p.bytes(), Options{})
	want(t, "text", d.Text, left+"\n\n"+right+"\n\nDonor | Amount | Form\n\nNorway | 25 million | grant\n\nJapan and Kenya | 3.5 million | loan\n\nTotal | 28.5 million")
}

var arabicOfPDF = []string{
	"عقد الوزراء اجتماعهم الثلاثاء، وأكدوا الالتزام بالسلام وحماية اللاجئين خلال الأعوام المقبلة، وقالوا إن الاجتماع الآتي سيعقد في 12 كانون الثاني.",
	"وأعلنت الولايات المتحدة (وزارة الخارجية) تقديم 1.5 مليار دولار، ولا تزال 98% من الأهداف قائمة، وفق القرار 2254 (2015) الصادر في 18/12/2015.",
	"الملاحقة القضائية: إلى الأمم المتحدة (UN) في جنيف.",
}

func TestArabicPDF(t *testing.T) {
	needPoppler(t)
	for _, c := range []struct{ presented, stream, actual bool }{{}, {presented: true}, {stream: true}, {presented: true, stream: true}, {actual: true}} {
		p := &pdfDraft{presented: c.presented, stream: c.stream, actual: c.actual, title: "بيان السلام"}
		p.page()
		y := 100.0
		for _, text := range arabicOfPDF {
			y = paragraph(text, 60, y, 20, func(y float64, line string) { p.arabic(pageWidth-margin, y, 12, line) }) + 14
		}
		for i, row := range [][2]string{{"الدولة", "المبلغ"}, {"ألمانيا", "20 مليون دولار"}, {"الأردن", "5 ملايين"}} {
			p.arabic(pageWidth-margin, y+22*float64(i), 12, row[0])
			p.arabic(pageWidth-margin-200, y+22*float64(i), 12, row[1])
		}
		d := read(t, "bayan.pdf", p.bytes(), Options{})
		want(t, fmt.Sprintf("text, %+v", c), d.Text, strings.Join(arabicOfPDF, "\n\n")+"\n\nالدولة | المبلغ\n\nألمانيا | 20 مليون دولار\n\nالأردن | 5 ملايين")
		want(t, "title", d.Meta.Title.Value, "بيان السلام")
	}
}

// letter is a PDF file of one page.
func letter() *pdfDraft {
	p := &pdfDraft{}
	p.page()
	paragraph(paragraphsOfPDF[0], 70, 100, 14, func(y float64, line string) { p.latin(margin, y, 10, line) })
	return p
}

func TestBadPDF(t *testing.T) {
	needPoppler(t)
	good := letter().bytes()
	refuse(t, "half.pdf", good[:len(good)/2], mithaq.Invalid, "cut off")
	refuse(t, "end.pdf", good[:len(good)-8], mithaq.Invalid, "cut off")
	shifted := bytes.Replace(good, []byte("startxref\n"), []byte("startxref\n9"), 1)
	refuse(t, "short.pdf", shifted, mithaq.Invalid, "cut off")
	linear := bytes.Replace(good, []byte("1 0 obj\n<<"), []byte("1 0 obj\n<</Linearized 1/L 99999>>\nendobj\n<<"), 1)
	refuse(t, "linear.pdf", linear, mithaq.Invalid, "cut off")

	locked := letter()
	locked.encrypted = true
	refuse(t, "locked.pdf", locked.bytes(), mithaq.Invalid, "encrypted with a password")

	scan := &pdfDraft{}
	scan.page()
	scan.latin(margin, 810, 9, "- 1 -")
	refuse(t, "scan.pdf", scan.bytes(), mithaq.Invalid, "its pages are images")
	refuse(t, "empty.pdf", (&pdfDraft{}).bytes(), mithaq.Invalid, "")
	refuse(t, "garbage.pdf", []byte("%PDF-1.4\nnothing of the sort\nstartxref\n9\n%%EOF\n"), mithaq.Invalid, "damaged PDF")

	t.Setenv("PATH", t.TempDir())
	_, err := Read(context.Background(), "a.pdf", good, Options{})
	mustSay(t, err, mithaq.Outside, "a.pdf", "pdftotext, which is not installed")
	if !strings.Contains(err.Error(), "apt install poppler-utils") {
		t.Error(err)
	}
}

// pretend puts a program of the test's own in the place of pdftotext.
func pretend(t *testing.T, script string) {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "pdftotext"), []byte("#!/bin/sh\n"+script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir+":/usr/bin:/bin")
}

// The child process is held to its limits and does not outlive the reading.
func TestChildProcess(t *testing.T) {
	good := letter().bytes()
	pretend(t, "exec yes '<word>x</word>'")
	_, err := Read(context.Background(), "endless.pdf", good, Options{})
	mustSay(t, err, mithaq.Refused, "endless.pdf", "more text than 64 MB")

	pretend(t, "sleep 60 & sleep 60")
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err = Read(ctx, "slow.pdf", good, Options{})
	if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) > 5*time.Second {
		t.Errorf("after %v: %v", time.Since(start), err)
	}

	pretend(t, "echo 'Usage: pdftotext [options] <PDF-file>' >&2; exit 99")
	_, err = Read(context.Background(), "old.pdf", good, Options{})
	mustSay(t, err, mithaq.Outside, "old.pdf", "not poppler's, or is too old")

	pretend(t, "ulimit -v; ulimit -t; echo $HOME $SECRET >&2; exit 1")
	t.Setenv("SECRET", "never seen")
	_, err = Read(context.Background(), "odd.pdf", good, Options{})
	mustSay(t, err, mithaq.Invalid, "odd.pdf", "damaged PDF file: "+os.TempDir())
	if strings.Contains(err.Error(), "never seen") {
		t.Error("the child has the whole environment")
	}
	if left, _ := filepath.Glob(filepath.Join(os.TempDir(), "mithaq-*.pdf")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestSwappedLamAlef(t *testing.T) {
	swapped := "أكد الوزراء أن التحالف اإلسالمي واألمم المتحدة خالل األعوام المقبلة، وقال إن االجتماع ال يزال قائماً، وقدمت الواليات المتحدة مليون دوالر."
	want(t, "repaired", repairSwapped(swapped), "أكد الوزراء أن التحالف الإسلامي والأمم المتحدة خلال الأعوام المقبلة، وقال إن الاجتماع لا يزال قائماً، وقدمت الولايات المتحدة مليون دولار.")
	sound := "قال الرئيس إن ثالث الاجتماعات كان سالماً، وإن آل البيت والآخرين خالون من ذلك."
	want(t, "left alone", repairSwapped(sound), sound)
}

func TestReadingOrder(t *testing.T) {
	for _, c := range []struct {
		seen, read    string
		rtl, mirrored bool
	}{
		{"English as it is (UN).", "English as it is (UN).", false, false},
		{"ةيجراخلا ةرازو", "وزارة الخارجية", true, false},
		{"about ةيجراخلا ةرازو (MFA) and 12", "about وزارة الخارجية (MFA) and 12", false, false},
		{")2015( 2254 رارقلا", "القرار 2254 (2015)", true, false},
		{"(2015) 2254 رارقلا", "القرار 2254 (2015)", true, true},
		{"15 - 12 نيب", "بين 12 - 15", true, false},
		{"،18/12/2015 يف", "في 18/12/2015،", true, false},
		{"نويلم 600$ %98", "98% $600 مليون", true, false},
		{"ةصح 98%", "98% حصة", true, false},
		{"يف United Nations (UN) ىلإ", "إلى United Nations (UN) في", true, false},
		{".UN and 12 )MFA( ةرازو", "وزارة (MFA) UN and 12.", true, false},
		{"٢٠٢١/٦/٢٩ موي", "يوم ٢٠٢١/٦/٢٩", true, false},
	} {
		want(t, "order of "+c.seen, readingOrder(c.seen, c.rtl, c.mirrored), c.read)
	}
	want(t, "presentation forms", plainForms("ﺑﻴﺎﻥ ﺍﻟﺴﻼﻡ ﻷﻥ ﷲ ﬁ \u202bx\u202c"), "بيان السلام لأن الله fi x")
}
