package mention

import "testing"

func TestFrench(t *testing.T) { runExamples(t, "fr", frenchExamples) }

// frenchExamples are the rules' examples and counter-examples in French.
var frenchExamples = []example{
	// digits, groups and decimal marks
	{"", "8 700 hommes, 1 234 567,89 francs, 14.000 frappes, 10'000 morts, 3,5 et 12,345",
		"number 8700; money 1234567.89 CHF; number 14000; number 10000; number 3.5; number 12.345"},
	{"", "1,235 milliard de personnes et 7,7 millions d'autres",
		"number 1235000000; number 7700000"},
	// words
	{"", "quatre-vingt-dix-sept, soixante-dix, soixante et onze, quatre-vingt-six, cent huit, vingt et un, trois cent trente et un",
		"number 97; number 70; number 71; number 86; number 108; number 21; number 331"},
	{"", "deux cent deux mille, trois milliards 250 millions, dix-huit, deux mille quatre cents",
		"number 202000; number 3250000000; number 18; number 2400"},
	{"", "un million et demi de déplacés, deux tiers, trois quarts, cinq milliards et trois quarts",
		"number 1500000; percent 66.67; percent 75; number 5750000000"},
	{"", "une soixantaine de délégations, une dizaine, une douzaine, un millier, 2 douzaines",
		"number 60 about; number 10 about; number 12 about; number 1000 about; number 24"},
	// counter-examples
	{"", "un pays, une réunion, le premier ministre, un troisième sommet, la résolution 2254, l'article 5",
		"ordinal 1; ordinal 3; ordinal 2254; ordinal 5"},
	// vague
	{"", "des milliers de morts, plusieurs centaines de milliers d'autres, des centaines",
		"vague; vague; vague"},
	// qualifiers
	{"", "près de huit millions, environ 250, quelque 8,4 millions, autour de 40, à peine 30",
		"number 8000000 about; number 250 about; number 8400000 about; number 40 about; number 30 about"},
	{"", "plus de 600, au moins 158, pas moins de 20, un peu plus de 570 millions",
		"number 600 at least; number 158 at least; number 20 at least; number 570000000 at least"},
	{"", "jusqu'à 400, au plus 12, moins de 30",
		"number 400 up to; number 12 up to; number 30 up to"},
	// ranges
	{"", "de 125 à 250 millions de dollars, entre 5 et 7 millions d'euros, de 16,9 à 14,1 %",
		"money 125000000 USD; money 250000000 USD; money 5000000 EUR; money 7000000 EUR; percent 16.9; percent 14.1"},
	// percentages and shares
	{"", "98 %, 98 pour cent, 45%, 2 points de pourcentage, dix pour cent",
		"percent 98; percent 98; percent 45; percent 2; percent 10"},
	{"", "la moitié du territoire, un tiers, deux tiers des fonds, un Irakien sur trois, six sur dix",
		"percent 50; percent 33.33; percent 66.67; percent 33.33; percent 60"},
	// money
	{"", "500 millions de dollars, 1,5 milliard d'euros, 30 M€, 3,4 Mds d'euros, 94.000 $, 2 millions de €, 150 000 euros",
		"money 500000000 USD; money 1500000000 EUR; money 30000000 EUR; money 3400000000 EUR; money 94000 USD; money 2000000 EUR; money 150000 EUR"},
	{"", "158 millions de dollars canadiens, 5 millions de dollars US, 170 millions de livres sterling, 500 millions de FCFA",
		"money 158000000 CAD; money 5000000 USD; money 170000000 GBP; money 500000000 XOF"},
	{"", "La Norvège, 60 millions de couronnes; la Suède 280 millions de couronnes; la Suisse 13 millions de francs.",
		"money 60000000 NOK; money 280000000 SEK; money 13000000 CHF"},
	{"", "15 dollars et 15 cents, un milliard de yens",
		"money 15.15 USD; money 1000000000 JPY"},
	// measures, durations, times of day
	{"", "110 000 kilomètres carrés, cent tonnes de blé, à 19h42, 8 h 30",
		"measure; measure; measure; measure"},
	{"", "pendant dix ans, trois jours, dix-huit mois, les trois prochaines semaines",
		"duration; duration; duration; duration"},
	// dates
	{"2021-06-29", "le 6 février 2019, le 1er mai 2020, mardi 29 juin 2021, 12/03/2015, 05.07.2022, le 26 août",
		"date 2019-02-06; date 2020-05-01; date 2021-06-29; date 2015-03-12; date 2022-07-05; date 2020-08-26"},
	{"2021-06-29", "du 5 au 7 février 2015, les 13 et 14 octobre 2012, du 26 novembre au 7 décembre 2012",
		"date 2015-02-05/2015-02-07; date 2012-10-13/2012-10-14; date 2012-11-26/2012-12-07"},
	{"2021-06-29", "en 2014, pour 2018, 2013-2014, les années 1990, de 2014 à 2019, mars 2015, fin juillet 2013",
		"date 2014; date 2018; date 2013/2014; date 199X; date 2014/2019; date 2015-03; date 2013-07"},
	// dates without their year
	{"2021-06-29", "adoptée en août; se réuniront en septembre; le 5 février prochain; le 5 juin dernier; en mars",
		"date 2020-08; date 2021-09; date 2022-02-05; date 2021-06-05; date 2021-03"},
	{"2015-02-08", "la tenue, le 20 février, d'un sommet",
		"date 2015-02-20"},
	// weekdays, relative
	{"2021-06-29", "lundi à Rome; jeudi soir; vendredi dernier; ce mercredi; dimanche de la semaine prochaine",
		"date 2021-06-28; date 2021-06-24; date 2021-06-25; date 2021-06-30; date 2021-07-11"},
	{"2021-06-29", "aujourd'hui, hier, demain, avant-hier, ce jour",
		"date 2021-06-29; date 2021-06-28; date 2021-06-30; date 2021-06-27; date 2021-06-29"},
	{"2021-06-29", "l'an dernier, cette année, le mois prochain, la semaine dernière, l'année prochaine",
		"date 2020; date 2021; date 2021-07; date 2021-06-21/2021-06-27; date 2022"},
	{"2021-06-29", "il y a deux ans, dans trois mois, dans un délai de trente jours",
		"date 2019; date 2021-09; date ../2021-07-29"},
	{"2018-02-15", "Les bailleurs ont promis, mercredi, un total de 30 milliards. La veille, la coalition s'était réunie.",
		"date 2018-02-14; number 30000000000; date 2018-02-13"},
	{"", "Ils se sont réunis hier.",
		"date"},
	{"", "Publié le 12/03/2015 à 14h\nIls se sont réunis hier.",
		"date 2015-03-12; measure; date 2015-03-11"},
	// quarters, halves, seasons
	{"2021-06-29", "au premier trimestre 2019, au premier semestre 2014, au deuxième trimestre 2025",
		"date 2019-33; date 2014-40; date 2025-34"},
	{"2021-06-29", "l'automne 2021, à l'automne, au printemps prochain; elle a été reçue",
		"date 2021-23; date 2021-23; date 2022-21"},
	// bounds
	{"2021-06-29", "d'ici à juin 2022, avant la fin de l'année, jusqu'en 2020, au plus tard en septembre 2025, avant la fin du mois",
		"date ../2022-06; date ../2021; date ../2020; date ../2025-09; date ../2021-06"},
	{"2021-06-29", "depuis mars 2015, dès janvier 2022, à partir de 2023",
		"date 2015-03/..; date 2022-01/..; date 2023/.."},
	// spoken forms
	{"2016-11-07", "lundi, le 22 janvier 2018; le dix mai deux mille dix-huit; le quinze de ce mois; 1er avril 78",
		"date 2018-01-22; date 2018-05-10; date 2016-11-15; date 1978-04-01"},
	{"2016-11-07", "la semaine prochaine dimanche; le deuxième dimanche du mois prochain; le premier vendredi de juillet",
		"date 2016-11-20; date 2016-12-11; date 2016-07-01"},
	{"", "mille neuf cent quatre-vingt-dix, deux virgule cinq millions, moins cinq, une vingtaine de millions d'euros",
		"number 1990; number 2500000; number -5; money 20000000 EUR about"},
	{"", "le XXe siècle et la 25e session, vingt-cinquième",
		"ordinal 25; ordinal 25"},
}
