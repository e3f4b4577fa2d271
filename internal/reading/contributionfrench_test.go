package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

// Contributions as French communiqués word them, and what looks alike.
func TestContributionsInFrench(t *testing.T) {
	check(t, fact.Contribution, []example{
		{fr, "2019-05-02", "La France a engagé douze Rafale et une frégate.", []string{"by=FR; count=12", "by=FR; count=1"}},
		{fr, "2019-05-02", "L'Allemagne : quatre avions Tornado et un avion ravitailleur.", []string{"by=DE; count=4", "by=DE; count=1"}},
		{fr, "2019-05-02", "La Belgique participe avec six F-16.", []string{"by=BE; count=6"}},
		{fr, "2019-05-02", "Le Tchad a déployé un contingent de 1 200 hommes au Mali.", []string{"by=TD; count=1200; place=ML"}},
		{fr, "2019-05-02", "Le Togo met à disposition une compagnie d'infanterie.", []string{"by=TG; count=1"}},
		{fr, "2019-05-02", "Le Sénégal a mis un bataillon à la disposition de la mission.", []string{"by=SN; count=1"}},
		{fr, "2019-05-02", "Le Bénin dépêchera 300 soldats et le Ghana une compagnie du génie.", []string{"by=BJ; count=300", "by=GH; count=1"}},
		{fr, "2019-05-02", "L'Espagne double ses effectifs, qui passent de 150 à 300 militaires.", []string{"by=ES; count=300"}},
		{fr, "2019-05-02", "Le Canada portera de 50 à 120 le nombre de ses instructeurs.", []string{"by=CA; count=120"}},
		{fr, "2019-05-02", "Deux hélicoptères ont été fournis par le Danemark.", []string{"by=DK; count=2"}},
		{fr, "2019-05-02", "La Chine a fait don de 100 000 doses de vaccin.", []string{"by=CN; count=100000"}},
		{fr, "2019-05-02", "Le Maroc installe un hôpital de campagne à Bamako.", []string{"by=MA; count=1; place=Bamako, ML"}},
		{fr, "2019-05-02", "L'Italie forme 3 000 policiers irakiens.", []string{"by=IT; count=3000"}},
		{fr, "2019-05-02", "La Jordanie accueille une base aérienne de la coalition.", []string{"by=JO"}},
		{fr, "2019-05-02", "La Turquie ouvre ses bases aux avions de la coalition.", []string{"by=TR"}},
		{fr, "2019-05-02", "Le Royaume-Uni dispose de 600 soldats en Irak.", []string{"by=GB; count=600; place=IQ"}},
		{fr, "2019-05-02", "L'Estonie enverra cinquante militaires, la Tchéquie soixante et la Suède cent cinquante.", []string{"by=EE; count=50", "by=CZ; count=60", "by=SE; count=150"}},
		{fr, "2019-05-02", "La Hongrie a livré des munitions, des gilets pare-balles et des radios.", []string{"by=HU", "by=HU", "by=HU"}},
		{fr, "2019-05-02", "Les Pays-Bas offrent des tentes et des médicaments.", []string{"by=NL", "by=NL"}},
		{fr, "2019-05-02", "Le Japon remettra 40 véhicules et 15 ambulances.", []string{"by=JP; count=40", "by=JP; count=15"}},
		{fr, "2019-05-02", "Les avions français ont effectué 300 sorties et 60 frappes.", []string{"by=FR; count=300", "by=FR; count=60"}},
		{fr, "2019-05-02", "Quelque 4 500 militaires français sont engagés dans l'opération Barkhane.", []string{"by=FR; count=4500"}},
		{fr, "2019-05-02", "Un détachement de 60 instructeurs portugais est présent à Besmaya.", []string{"by=PT; count=60"}},
		{fr, "2019-05-02", "La Norvège fournira un avion de transport C-130 et la Suède un hôpital.", []string{"by=NO; count=1", "by=SE; count=1"}},
		{fr, "2019-05-02", "L'Autriche détachera dix experts auprès de la mission.", []string{"by=AT; count=10"}},
		{fr, "2019-05-02", "- Grèce : une frégate\n- Roumanie : 30 formateurs\n- Albanie : munitions\n", []string{"by=GR; count=1", "by=RO; count=30", "by=AL"}},
		{fr, "2019-05-02", "Les contributions sont les suivantes : Nigeria, 900 hommes ; Guinée, 144 hommes ; Cap-Vert, une équipe médicale.", []string{"by=NG; count=900", "by=GN; count=144", "by=CV"}},
		{fr, "2019-05-02", "Rome enverra une centaine de carabiniers.", []string{"by=IT; count=100"}},
		{fr, "2019-05-02", "La Slovénie a envoyé des formateurs.", []string{"by=SI; count="}},
		{fr, "2019-05-02", "L'OTAN a fourni des avions AWACS à la coalition.", []string{"by=NATO"}},
		{fr, "2019-05-02", "Le contingent burundais, fort de 5 432 hommes, est déployé en Somalie.", []string{"by=BI; count=5432; place=SO"}},
		{fr, "2019-05-02", "Le Rwanda contribue à hauteur de 2 500 soldats.", []string{"by=RW; count=2500"}},
		{fr, "2019-05-02", "L'Égypte apportera un appui logistique.", []string{"by=EG"}},
		{fr, "2019-05-02", "Le ministre ivoirien a annoncé l'envoi de 250 soldats.", []string{"by=CI; count=250"}},
		{fr, "2019-05-02", "Djibouti a annoncé le déploiement d'un bataillon.", []string{"by=DJ; count=1"}},
		{fr, "2019-05-02", "Le porte-avions Charles-de-Gaulle a été déployé par la France en Méditerranée.", []string{"by=FR"}},
		// none
		{fr, "2019-05-02", "Les djihadistes ont saisi des chars de fabrication américaine.", nil},
		{fr, "2019-05-02", "Le Mali a besoin de 30 véhicules.", nil},
		{fr, "2019-05-02", "La France a exclu d'envoyer des troupes.", nil},
		{fr, "2019-05-02", "Des experts de la France ont pris la parole.", nil},
		{fr, "2019-05-02", "Cinq soldats maliens ont été blessés.", nil},
		{fr, "2019-05-02", "L'Allemagne a retiré 30 soldats.", nil},
		{fr, "2019-05-02", "Une équipe du FMI s'est rendue à Tunis.", nil},
		{fr, "2019-05-02", "Ils ont appelé les États à fournir des hélicoptères.", nil},
		{fr, "2019-05-02", "Près de 700 combattants français sont partis en Syrie.", nil},
		{fr, "2019-05-02", "Les pays voisins doivent fermer leurs bases.", nil},
	})
}
