import { origin } from './origin.js'

/** Origins in Europe and the Americas. */
export const western = [
  origin(
    34,
    'nl',
    "Emma, Noah, Julia, Sem, Tess, Luuk, Saar, Finn, Zoë, Daan, Noor, Bram, Lotte, Thijs, Fleur, Jip, Daniël, Roos, Ties, Fenna, Joëlle, Guus, Liv, Pepijn, Isa, Mees, Lieke, Stijn, Anouk, Teun, Renée, Siebe, Eline, Job, Merel, D'Arcy",
    "de|Vries, Bakker, van den|Akker, Visser, van der|Meer, de|Groot, Jansen, van|Dijk, Mulder, in 't|Veld, van 't|Hoff, de|Boer, Smit, Kuipers, van|Leeuwen, Postma, Hendriks, ter|Horst, Dekker, Brouwer, de|Wit, Vos, van de|Velde, Schouten, Kok, de|Haan, op den|Berg, Verhoeven, Bos, Veenstra, van|Rijn-de Waal, Timmer, du|Pré, Coëlho, van der|Linden-Schimmelpenninck",
  ),
  origin(
    10,
    'nl',
    "Shanaya, Jayden, Ravi, Chelsea, Dwayne, Priya, Giovanni, Rochelle, Sherwin, Anjali, Xavier, Denzel, Naomi, Vishal, Mélanie, D'Angelo, Kiran, Jomanda, Tyrell, Soraya",
    'Pinas, Ramdin, Kromosoeto, Kanhai, Codrington, Ramlal, Biekman, Wijngaarde, Soekhoe, Blijd, Amatredjo, Doorson, Bhagwandas, Landveld, Zeefuik, Sewnandan, van|Genderen, Pocorni',
  ),
  origin(
    2,
    'nl',
    'Jurandy, Shaira, Quincy, Zulaika, Rayvano, Gia, Jurickson, Farrah, Elijah, Naïma',
    'Martina, Rosalia, Cijntje, Hooi, Maduro, Winklaar, Bernadina, Statia, de|Palm, Koeiman',
  ),
  origin(
    3,
    'pl',
    'Zuzanna, Jakub, Maja, Szymon, Łucja, Wojciech, Hanna, Mikołaj, Oliwia, Stanisław, Zofia, Kacper',
    'Nowak, Wiśniewska, Kowalczyk, Wójcik, Zieliński, Kamińska, Lewandowski, Dąbrowska, Szymański, Woźniak, Żak, Błaszczyk',
  ),
  origin(
    2,
    'ro',
    'Andrei, Ioana, Ștefan, Mara, Matei, Ilinca, Răzvan, Sofia, Vlad, Anastasia',
    'Popescu, Țăranu, Ionescu, Munteanu, Ștefănescu, Dumitru, Stoica, Brâncuș, Enache, Albu',
  ),
  origin(
    1.5,
    'bg',
    'Aleksandar, Viktoria, Georgi, Raya, Boris, Nikol, Stefan, Dariya',
    'Ivanov, Dimitrova, Petkov, Georgieva, Stoyanov, Todorova, Yordanov, Hristova',
  ),
  origin(
    2,
    'uk',
    'Solomiia, Maksym, Oleksandra, Artem, Zlata, Danylo, Yeva, Tymofii, Polina, Nazar',
    "Kovalchuk, Shevchenko, Bondarenko, Tkachuk, Lysenko, Marchenko, Solov'iova, Hrytsenko, Zakharchuk, Koval",
  ),
  origin(
    2,
    'pt',
    'João, Beatriz, Tiago, Inês, Thiago, Letícia, Gonçalo, Luísa, Davi, Conceição',
    'dos|Santos, da|Silva, Gonçalves, Araújo, Simões, Magalhães, de|Oliveira, Lourenço, Brandão, Queirós',
  ),
  origin(
    2,
    'es',
    'Mateo, Sofía, Íker, Lucía, Andrés, Valentina, Joaquín, Ximena, Martín, Noelia',
    'Núñez García, Rodríguez, Peña, Castañeda, Muñoz, Ibáñez, de la|Cruz, Villarreal, Ordóñez, Quispe',
  ),
  origin(
    3,
    'en',
    'Oliver, Amelia, Harry, Isla, Theodore, Harper, Declan, Siobhán, Brooke, Hudson, Sinéad, Logan',
    "O'Brien, Thompson, McAllister, Fitzgerald, D'Souza, Whitaker, Ó Murchú, Campbell, Hathaway, Saint-Clair",
  ),
  origin(
    2,
    'nl',
    'Émile, Chloé, Jürgen, Annika, Björn, Léonie, Søren, Ingrid, Anaïs, Matthäus, Giulia, Nicolò',
    "Lefèvre, Müller, Sørensen, Bergström, D'Andréa, Größner, Dubois, Lindqvist, Rossi, N'Diaye-Martin, Weiß, Dell'Acqua",
  ),
]
