// Made by tools/bakePublishedFigures.mjs from the csv files beside it. Not to be edited by hand.
// Department for Education. Contains public sector information licensed under the Open Government
// Licence v3.0.

/**
 * The results of schools: a line a school, in the order of the csv file's columns, which
 * startingSchools names. The local authority is D for Dorset or B for BCP.
 */
export const bakedSchools = {
  year: 2025,
  lines: `
113659|Downlands Community School|D|Blandford Forum|3-11|primary|26|12|23|12|23|42|4|54|19|102|54|15|65|27|103|69|23|104
113669|Hazelbury Bryan Primary School|D|Sturminster Newton|2-11|primary|18|33|17|6|0|61|11|72|33|105|72|17|78|17|103|67|17|104
113674|Stower Provost Community School|D|Gillingham|4-11|primary|15|13|20|7|0|40|0|73|27|106|73|0|53|7|99|53|20|102
113676|William Barnes Primary School|D|Sturminster Newton|4-11|primary|31|23|3|6|19|55|10|71|35|106|77|10|68|32|104|71|32|105
113716|Bincombe Valley Primary School|D|Weymouth|2-11|primary|43|51|21|2|5|53|9|79|30|105|79|23|63|12|103|60|16|102
113717|Radipole Primary School|D|Weymouth|4-11|primary|62|23|15|2|13|60|6|77|32|105|69|10|81|27|105|69|39|106
113719|Southill Primary School|D|Weymouth|4-11|primary|33|9|30|6|0|42|3|73|27|104|55|3|61|9|100|45|12|100
113736|Somerford Primary School|B|Christchurch|4-11|primary|29|72|45|10|10|41|0|66|17|100|52|0|48|0|99|48|3|99
113740|Mudeford Junior School|B|Christchurch|7-11|junior|66|23|14|2|8|82|15|85|48|107|88|21|86|30|107|80|44|107
113762|Maiden Newton, Greenford Church of England Primary School|D|Dorchester|4-11|primary|19|21|26|11|0|63|0|79|32|107|79|5|63|26|104|84|32|108
113772|All Saints Church of England Voluntary Controlled Primary School|D|Sherborne|4-11|primary|14|29|21|0|7|100|14|100|71|112|100|14|100|64|110|100|64|111
113777|Broadwindsor Church of England Voluntary Controlled Primary School|D|Beaminster|4-11|primary|15|33|27|0|0|60|0|80|40|107|80|13|67|7|102|67|7|103
113787|Wyke Regis Church of England Junior School|D|Weymouth|7-11|junior|85|34|19|5|5|65|5|73|28|105|81|15|74|20|104|76|21|104
113789|Burton Church of England Primary School|B|Christchurch|4-11|primary|45|31|18|4|2|53|4|69|31|104|76|9|67|18|103|67|18|103
113799|Sticklands Church of England Voluntary Aided Primary School|D|Dorchester|5-11|primary|19|11|26|0|0|53|11|84|32|106|89|16|63|26|103|79|21|104
113804|Thorner's Church of England School, Litton Cheney|D|Dorchester|2-11|primary|15|20|20|0|7|73|7|87|47|108|80|13|87|33|107|80|47|108
113807|Parrett and Axe Church of England Voluntary Aided Primary School|D|Beaminster|4-11|primary|21|33|33|0|0|71|14|71|29|105|90|14|86|14|104|86|29|106
113809|Salway Ash Church of England Voluntary Aided Primary School|D|Bridport|5-11|primary|20|5|25|5|0|60|10|80|20|104|70|15|80|10|102|50|15|102
113812|Powerstock Church of England Voluntary Aided Primary School|D|Bridport|4-11|primary|8|25|50|25|0|50|0|75|0|100|50|13|50|0|98|63|13|102
113815|Symondsbury Church of England Voluntary Aided Primary School|D|Bridport|4-11|primary|12|17|25|17|0|67|17|83|25|105|67|17|75|17|103|67|17|103
113818|Sandford St Martin's Church of England Voluntary Aided Primary School|D|Wareham|4-11|primary|61|26|18|2|2|54|5|69|28|104|57|7|74|21|104|64|13|102
113841|St Katharine's Church of England Primary School|B|Bournemouth|4-11|primary|63|8|10|6|3|78|11|84|51|108|86|22|84|38|107|86|48|109
113845|Corpus Christi Catholic Primary School|B|Bournemouth|2-11|primary|60|22|25|7|55|67|18|75|43|107|75|27|82|33|106|80|48|107
113847|The Priory Church of England Primary School|B|Christchurch|4-11|primary|29|14|21|3|0|62|3|79|28|106|83|7|66|14|102|59|10|102
113848|St Joseph's Catholic Primary School, Christchurch|B|Christchurch|5-11|primary|27|33|19|4|15|74|15|81|44|108|78|22|85|41|108|89|59|111
113850|The Abbey CofE VA Primary School, Shaftesbury|D|Shaftesbury|4-11|primary|21|5|29|0|0|62|5|90|48|108|67|5|86|24|106|86|33|107
113853|Cranborne Middle School|D|Wimborne|9-13|all-through|74|18|9|3|0|65|8|74|34|104|74|19|73|16|103|72|26|105
113861|West Moors Middle School|D|Ferndown|9-13|all-through|57|44|26|9|12|49|16|60|33|105|61|26|54|23|102|68|33|106
113898|St. Walburga's Catholic Primary School|B|Bournemouth|4-11|primary|60|7|8|0|43|98|45|98|82|113|100|48|98|78|114|98|72|112
113899|Stalbridge Church of England Primary School|D|Stalbridge|4-11|primary|31|35|6|6|0|65|10|77|26|105|84|19|74|26|104|81|26|105
113955|Winchelsea School|B|Poole|4-19|all-through|1|||||||||||||||||
113956|Beaucroft Foundation School|D|Wimborne|4-19|all-through|15|40|0|100|0|0|0|0|0||0|0|0|0||0|0|
113957|Mountjoy School|D|Beaminster|4-19|all-through|5|||||||||||||||||
113960|Westfield Arts College|D|Weymouth|4-19|all-through|18|56|0|100|0|0|0|0|0||0|0|0|0||0|0|
113961|Linwood School|B|Bournemouth|2-19|all-through|29|59|0|100|10|0|0|0|0||0|0|0|0||0|0|
113965|Yewstock School|D|Sturminster Newton|2-19|all-through|13|31|0|100|15|0|0|0|0||0|0|0|0||0|0|
126911|Holy Trinity Church of England VC Primary School & Community Nursery|D|Weymouth|2-11|primary|60|42|33|2|8|72|2|83|27|105|78|10|87|23|106|80|22|105
127133|St George's Foundation Primary School|D|Portland|4-11|primary|84|37|26|4|2|46|4|63|24|103|60|6|68|17|103|65|15|103
134080|Conifers Primary School|D|Weymouth|4-11|primary|55|36|31|0|5|69|4|82|24|104|75|4|78|16|103|65|15|102
134987|Highcliffe St Mark Primary School|B|Christchurch|3-11|primary|95|15|16|5|6|58|7|78|40|106|67|14|75|20|104|77|28|106
137286|Montacute School|B|Poole|2-18|all-through|10|40|0|100|40|0|0|0|0||0|0|0|0||0|0|
137349|St Peter's Catholic Comprehensive School|B|Bournemouth|4-18|all-through|62|11|13|3|10|68|11|85|42|107|82|13|79|39|106|89|40|108
137998|Tregonwell Academy|B|Bournemouth|5-16|all-through|14|86|0|100|0|0|0|0|0|91|0|0|0|0|86|0|0|88
138040|The Epiphany School|B|Bournemouth|4-11|primary|60|8|12|8|2|77|8|83|37|108|78|15|87|37|109|83|28|107
138186|Dorchester Middle School|D|Dorchester|9-13|all-through|124|23|15|4|10|49|5|65|23|104|71|8|58|14|101|66|22|104
138189|St Mary's Church of England Middle School, Puddletown|D|Dorchester|9-13|all-through|109|17|17|7|1|61|11|72|37|105|72|18|70|25|104|74|33|105
138716|Wyvern Academy|D|Weymouth|2-19|all-through|10|70|0|100|0|0|0|0|0||0|0|0|0||0|0|
138860|Queen's Park Academy|B|Bournemouth|7-11|junior|120|18|9|3|19|75|12|85|37|107|84|16|81|29|106|84|40|107
138990|Elm Academy|B|Bournemouth|3-11|primary|60|47|20|8|23|77|15|80|38|106|82|20|87|33|106|75|42|107
139147|Chickerell Primary Academy|D|Weymouth|2-11|primary|60|28|8|8|3|52|2|78|33|106|63|12|68|8|102|72|13|103
139453|Pokesdown Community Primary School|B|Bournemouth|4-11|primary|59|41|20|2|20|58|15|76|29|105|85|27|68|25|104|81|24|105
139692|Jewell Academy Bournemouth|B|Bournemouth|4-11|primary|56|36|5|5|29|57|9|66|23|103|75|25|75|27|105|68|27|105
140067|Longspee Academy|B|Poole|5-16|all-through|10|50|0|100|10|0|0|0|0||0|0|0|0||0|0|
140560|Beaminster St Mary's Academy|D|Beaminster|4-11|primary|12|42|17|17|17|75|0|75|8|104|75|0|83|0|100|75|8|102
140561|Dunbury Church of England Academy|D|Winterborne Whitechurch|2-11|primary|11|9|18|9|0|45|9|73|18|103|82|18|55|9|100|55|0|100
140705|Christ The King Catholic Primary School|B|Bournemouth|3-11|primary|48|31|23|0|19|15|0|63|17|103|17|0|54|13|100|65|27|105
140755|St Augustine's Catholic Primary School, Weymouth|D|Weymouth|4-11|primary|29|24|28|0|17|45|0|55|14|101|72|0|62|14|102|48|10|101
140757|St Catherine's Roman Catholic School|D|Bridport|5-11|primary|20|35|30|5|5|30|0|55|15|100|60|5|40|5|99|30|10|98
140760|St James' Church of England Primary Academy|B|Bournemouth|4-11|primary|59|19|14|7|37|68|17|81|47|108|81|20|80|31|106|80|36|107
140767|St Joseph's Catholic Primary School, Poole|B|Poole|4-11|primary|58|22|19|0|21|64|7|76|31|106|72|7|71|28|106|59|26|104
140770|St Mary & St Joseph's Catholic Primary School|D|Wareham|4-11|primary|26|8|15|4|8|46|0|58|27|102|69|0|58|8|101|58|23|102
140776|St Mary's Catholic Primary School, Marnhull|D|Sturminster Newton|2-11|primary|15|40|20|7|13|67|0|80|13|106|67|0|80|7|104|73|7|104
140777|St Mary's Catholic Primary School, Poole|B|Poole|4-11|primary|65|11|14|6|35|58|11|82|49|108|68|12|69|28|104|82|29|105
140780|St Mary's Catholic Primary School, Swanage|D|Swanage|4-11|primary|31|42|16|0|19|65|0|90|35|107|77|3|87|39|107|74|23|104
141043|Archbishop Wake Church of England Primary School|D|Blandford Forum|0-11|primary|58|28|17|7|14|64|9|76|28|105|83|14|74|16|104|71|19|104
141046|Blandford St Mary Church of England Primary School|D|Blandford Forum|4-11|primary|30|37|7|0|3|67|7|77|30|106|87|10|83|37|106|90|37|107
141061|Spetisbury CofE Primary School|D|Blandford Forum|4-11|primary|26|12|27|4|0|77|15|92|38|107|81|19|92|23|106|85|15|105
141089|Ocean Academy Poole|B|Poole|7-11|junior|87|31|21|5|17|68|14|79|37|106|82|23|77|28|105|70|20|103
141184|Broadstone Middle School|B|Broadstone|9-13|all-through|148|20|14|3|3|55|4|76|28|105|74|5|66|18|103|77|34|106
141524|Marshwood CofE Primary Academy|D|Bridport|4-11|primary|8|0|13|13|0|38|13|88|25|106|63|13|63|25|102|50|38|104
141671|King's Park Academy|B|Bournemouth|4-11|primary|90|40|10|3|53|56|11|66|27|104|67|17|77|27|105|70|26|105
141745|Manorside Academy|B|Poole|3-11|primary|55|55|13|5|13|58|16|67|40|105|78|25|71|27|105|62|29|104
141757|Allenbourn Middle School|D|Wimborne|9-13|all-through|146|13|8|2|5|68|8|86|42|107|75|10|80|29|105|82|32|106
141763|Canford Heath Junior School|B|Poole|7-11|junior|117|21|12|3|10|71|10|85|45|107|76|10|84|29|106|82|43|107
141787|Haymoor Junior School|B|Poole|7-11|junior|92|27|13|4|9|64|12|83|30|105|80|17|72|15|103|75|26|104
141798|Motcombe CofE Primary School|D|Shaftesbury|4-11|primary|28|18|11|7|7|68|14|86|50|108|75|14|75|36|106|82|46|107
141810|Shaftesbury Church of England Primary School|D|Shaftesbury|4-11|primary|52|29|29|0|12|44|8|54|27|101|69|10|52|17|99|60|27|103
141829|St Michael's Church of England Middle School, Colehill|D|Wimborne|9-13|all-through|144|19|10|3|1|65|10|83|35|107|76|14|78|27|106|78|33|107
142046|Loders CofE Primary Academy|D|Bridport|2-11|primary|12|42|17|8|0|50|8|58|33|104|58|17|50|17|100|58|42|104
142100|Bethany Church of England Junior School|B|Bournemouth|7-11|junior|84|54|20|6|46|35|2|64|21|102|54|5|56|8|101|63|15|102
142101|Heathlands Primary Academy|B|Bournemouth|3-11|primary|26|77|27|8|15|38|0|46|8|98|62|8|46|0|98|31|8|97
142103|St Luke's Church of England Primary School|B|Bournemouth|4-11|primary|55|44|16|5|38|67|5|67|33|104|78|16|78|22|104|64|27|104
142145|Corfe Castle Church of England Primary School|D|Wareham|2-11|primary|14|7|7|0|0|57|14|71|43|106|64|14|79|29|104|64|21|101
142165|Swanage St Mark's Church of England Primary School|D|Swanage|4-11|primary|29|41|21|0|14|43|11|55|21|103|61|11|59|17|103|79|28|105
142167|Wareham St Mary Church of England Primary School|D|Wareham|4-11|primary|30|37|23|3|7|50|0|63|27|103|67|7|67|7|102|53|10|101
142352|Hill View Primary School|B|Bournemouth|4-11|primary|90|20|10|2|19|54|2|81|36|106|64|2|73|21|104|78|30|106
142354|Malmesbury Park Primary School|B|Bournemouth|3-11|primary|94|33|11|10|47|51|2|70|28|104|63|4|72|11|103|66|26|104
142428|Kingsleigh Primary School|B|Bournemouth|3-11|primary|117|33|25|7|14|58|12|72|27|105|66|16|68|24|104|73|32|106
142435|Moordown St John's Church of England Primary School|B|Bournemouth|4-11|primary|59|24|10|5|12|85|12|93|36|107|86|17|93|34|106|90|29|107
142436|Muscliff Primary School|B|Bournemouth|5-11|primary|90|19|19|2|7|70|13|84|40|107|80|16|82|34|106|87|46|109
142445|St Mark's Church of England Primary School|B|Bournemouth|4-11|primary|59|19|22|5|3|63|7|81|27|105|75|10|68|22|104|78|36|106
142446|St Michael's Church of England Primary School|B|Bournemouth|3-11|primary|81|25|12|1|57|67|16|84|49|108|72|19|84|41|107|84|44|108
142453|Winton Primary School|B|Bournemouth|4-11|primary|120|23|6|3|18|88|29|89|53|110|91|41|93|48|110|86|52|110
142505|St Ives Primary & Nursery School|D|Ringwood|2-11|primary|30|7|20|3|3|90|13|97|60|111|90|13|100|57|110|97|67|112
142671|Twynham Primary School|B|Christchurch|4-11|primary|33|18|9|6|6|82|18|85|58|109|85|18|94|58|111|82|27|106
142690|Bridport Primary School|D|Bridport|4-11|primary|50|28|26|8|2|50|14|64|34|104|72|14|66|22|103|74|16|104
142691|Bridport, St Mary's Church of England Primary School|D|Bridport|4-11|primary|25|36|40|16|8|52|8|72|16|103|64|16|68|16|102|72|16|103
142692|Burton Bradstock Church of England Voluntary Controlled School|D|Bridport|3-11|primary|11|27|9|0|18|64|18|82|27|105|73|27|82|18|104|73|27|104
142963|Trent Young's CofE Primary School|D|Sherborne|4-11|primary|22|9|9|0|9|95|9|100|59|110|95|27|100|41|109|100|64|110
142973|Longfleet Church of England Primary School|B|Poole|4-11|primary|93|14|15|4|22|60|10|76|37|106|77|17|69|26|104|76|32|106
142974|Baden-Powell and St Peter's Church of England Junior School|B|Poole|7-11|junior|178|9|7|4|4|73|14|83|43|108|81|19|85|35|107|74|32|106
142975|Oakdale Junior School|B|Poole|7-11|junior|96|33|17|2|17|54|14|68|29|103|76|20|66|19|102|65|19|103
143314|Hamworthy Park Junior School|B|Poole|7-11|junior|106|24|12|6|13|50|4|72|16|104|71|5|65|15|103|64|19|103
143477|Bearwood Primary and Nursery School|B|Bournemouth|2-11|primary|24|38|17|4|17|46|4|71|21|103|71|4|63|8|102|58|21|102
144047|Stourfield Junior School|B|Bournemouth|7-11|junior|119|18|21|3|9|73|18|82|48|108|81|26|78|34|106|76|30|106
144298|Beechcroft St Paul's CofE Primary School|D|Weymouth|2-11|primary|31|45|10|16|23|61|10|84|32|105|68|13|97|19|106|87|16|105
144299|St Mary's Church of England Primary School, Bradford Abbas|D|Sherborne|4-11|primary|16|25|13|6|0|44|0|63|19|100|56|6|69|6|98|50|0|98
144413|Buckland Newton Church of England Primary School|D|Dorchester|2-11|primary|17|12|18|6|0|71|6|88|41|108|71|18|100|24|107|76|41|106
144414|Sherborne Abbey Church of England Primary School|D|Sherborne|4-11|primary|50|32|20|4|12|48|8|60|24|103|66|16|54|12|101|50|16|101
144415|Thornford CofE Primary School|D|Sherborne|4-11|primary|15|13|27|7|0|53|7|67|13|104|60|20|73|13|103|60|13|103
144416|St Andrew's Church of England Primary School|D|Sherborne|4-11|primary|17|24|47|0|6|31|6|71|29|102|38|6|47|24|101|47|12|100
144417|Sherborne Primary School|D|Sherborne|4-11|primary|51|35|10|12|8|47|6|69|35|103|71|8|55|12|100|71|27|103
144470|St Andrew's Church of England Primary School|D|Weymouth|3-11|primary|34|32|29|0|3|56|3|74|24|105|74|6|68|9|103|56|15|104
144550|St John's Church of England Primary School|D|Weymouth|2-11|primary|30|23|17|0|20|43|7|67|27|104|67|7|63|13|102|73|13|104
144602|Livingstone Road Junior School|B|Poole|7-11|junior|54|46|13|2|22|52|2|67|20|103|65|2|61|15|102|46|9|101
144873|Bishop Aldhelm's Church of England Primary School|B|Poole|3-11|primary|86|28|21|5|15|66|9|79|31|106|74|13|79|24|105|77|27|106
144874|Talbot Primary School|B|Poole|4-11|primary|89|29|7|6|25|64|9|80|38|107|72|10|84|39|109|76|34|107
144951|St Andrew's Church of England Primary School|D|Shaftesbury|4-11|primary|5|||||||||||||||||
145119|Atlantic Academy Portland|D|Portland|4-16|all-through|36|42|36|3|3|64|8|72|22|104|81|22|69|19|104|67|22|103
145212|Heatherlands Primary School|B|Poole|4-11|primary|90|39|11|3|17|58|6|74|20|104|74|12|69|21|103|68|24|104
145405|Emmanuel Church of England Middle School|D|Verwood|9-13|all-through|98|16|9|4|0|65|10|77|37|106|78|16|79|30|105|79|32|106
145428|Christchurch Junior School|B|Christchurch|7-11|junior|124|18|19|3|4|70|11|76|40|106|79|16|84|29|105|65|19|102
145496|Bayside Academy|B|POOLE|4-11|primary|30|63|17|0|10|60|0|67|27|103|77|3|87|23|104|73|13|103
145721|Bere Regis Primary and Preschool|D|Wareham|2-11|primary|11|36|18|0|0|45|0|91|27|105|55|9|64|0|100|82|27|103
145811|Lockyer's Middle School|D|Wimborne|9-13|all-through|118|14|14|3|1|76|14|87|42|107|79|19|89|39|108|83|36|107
146153|Milldown CofE Academy|D|Blandford Forum|4-11|primary|29|28|3|0|14|48|3|66|14|103|79|21|62|7|102|66|21|103
146475|Lytchett Matravers Primary School|D|Poole|2-11|primary|66|15|15|6|0|68|11|77|36|106|85|17|80|27|105|79|27|106
146490|Upton Junior School|D|Poole|7-11|junior|95|22|20|3|8|47|2|66|27|105|63|4|58|15|102|69|16|104
146796|Kinson Academy|B|Bournemouth|4-11|primary|31|58|13|10|10|65|10|74|29|104|71|19|68|29|102|65|32|104
147087|Harbour School Dorset|D|Bovington|10-19|all-through|9|44|0|100|0|0|0|44|11|101|0|0|22|0|96|33|0|96
147141|Shillingstone Church of England Primary School|D|Blandford Forum|4-11|primary|15|27|13|7|7|67|13|73|60|107|67|20|73|27|106|87|53|109
147145|St Mary the Virgin Church of England Primary School|D|Gillingham|2-11|primary|29|31|24|7|7|59|14|69|28|105|69|17|79|34|107|69|24|104
147264|Bovington Academy|D|Wareham|4-11|primary|28|21|25|4|0|71|7|86|25|105|86|18|79|18|103|71|11|103
147904|St Osmund's Church of England Middle School|D|Dorchester|9-13|all-through|180|17|11|7|7|58|12|74|35|105|70|18|72|26|104|71|30|105
148163|Ferndown Middle School|D|Ferndown|9-13|all-through|152|18|14|6|4|45|1|72|20|103|55|1|66|12|102|61|8|102
148328|Wool Church of England Primary School|D|Wareham|2-11|primary|13|54|46|0|0|46|0|62|31|103|69|8|54|0|99|62|15|102
148357|Avonwood Primary School|B|Bournemouth|4-11|primary|90|16|24|2|18|84|24|88|60|110|94|30|88|41|108|90|56|110
148926|Hillbourne Primary School|B|Poole|4-11|primary|30|57|3|7|10|70|3|90|23|104|77|3|73|13|104|80|17|104
149143|Portesham Church of England Primary School|D|Weymouth|4-11|primary|8|25|0|13|0|38|13|50|13|103|75|38|75|25|109|63|25|104
149164|St Nicholas and St Laurence Church of England Primary School|D|Weymouth|4-11|primary|30|20|17|3|0|67|10|90|40|107|73|17|93|27|107|83|27|106
149413|Gillingham Primary School|D|Gillingham|4-11|primary|32|28|16|16|19|50|9|66|31|105|63|9|53|25|102|72|25|105
149456|Durweston Church of England Primary School|D|Blandford Forum|3-11|primary|15|20|7|7|0|80|0|100|40|108|80|0|100|67|111|100|53|110
149656|St Nicholas Church of England Primary School, Child Okeford|D|Blandford Forum|4-11|primary|21|29|19|10|0|43|0|71|33|105|48|0|57|10|101|67|14|103
150208|Charmouth Primary School|D|Bridport|3-11|primary|15|20|33|7|0|67|7|93|40|106|87|27|80|27|103|80|20|105
150216|Milton-on-Stour Church of England Primary School|D|Gillingham|4-11|primary|18|6|0|17|11|39|6|72|11|103|56|11|39|11|99|44|17|101
150246|Swanage Primary School|D|Swanage|2-11|primary|30|33|13|3|10|47|3|63|30|105|60|7|57|13|101|60|17|103
150247|Stoborough Church of England Primary School|D|Wareham|4-11|primary|18|11|50|0|6|56|33|67|39|106|67|33|67|33|104|61|39|106
150300|St Michael's CofE Primary School, Lyme Regis|D|Lyme Regis|4-11|primary|17|41|35|0|0|53|6|65|24|102|71|12|59|6|100|59|6|100
150313|St George's Church of England School, Bourton|D|Gillingham|2-11|primary|15|7|20|0|0|53|0|80|20|106|67|0|73|27|105|73|7|103
150359|Wyke Primary School|D|Gillingham|4-11|primary|34|18|6|6|3|71|6|74|18|104|74|6|82|29|106|82|29|107
150360|St Gregory's Church of England Primary School, Marnhull|D|Sturminster Newton|4-11|primary|6|33|0|0|0|50|0|67|33|104|83|17|67|17|103|67|17|102
150428|St George's Church of England Primary School, Langton Matravers|D|Swanage|2-11|primary|12|25|25|0|0|67|17|75|25|106|75|17|92|42|107|92|17|107
150430|Lulworth and Winfrith CofE Primary School|D|Wareham|4-11|primary|16|25|25|0|13|38|6|50|19|100|63|6|63|6|102|63|13|101
150882|Pimperne Church of England VC Primary School|D|Blandford Forum|4-11|primary|27|4|0|7|4|63|11|70|30|106|78|19|70|26|104|70|37|106
151307|Thorncombe, St Mary's Church of England Primary Academy|D|Thorncombe|2-11|primary|2|||||||||||||||||
`,
};
