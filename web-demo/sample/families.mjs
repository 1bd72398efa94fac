// Clients and their animals, a line each. Everybody here is invented.
//
// A family: first name, last name, then `name species breed sex born kg` for each animal. Sex: m, f,
// mn (neutered), fs (spayed).

const juniper = `
Amelia Abernathy | Biscuit dog "Golden Retriever" mn 2019-04-12 31.4 | Pepper cat "Domestic Shorthair" fs 2017-09-02 4.3
Marcus Adeyemi | Duke dog "German Shepherd" m 2021-01-20 36.8
Hannah Albrecht | Miso cat "Siamese" mn 2020-06-15 4.9
Jonas Bergqvist | Freya dog "Norwegian Elkhound" fs 2016-03-08 22.6 | Loki cat "Maine Coon" mn 2018-11-11 7.1
Rosa Calderon | Churro dog "Chihuahua" mn 2022-02-14 2.6
Daniel Castellan | Bruno dog "Boxer" mn 2018-08-30 29.9
Imogen Chalmers | Clover rabbit "Holland Lop" fs 2021-05-05 1.8 | Thistle rabbit "Holland Lop" mn 2021-05-05 1.9
Wei Danzig | Momo cat "British Shorthair" fs 2019-12-24 5.2
Beatrice Delacroix | Coco dog "Miniature Poodle" fs 2015-07-19 6.4
Oscar Eklund | Saga dog "Border Collie" fs 2020-10-10 17.5 | Ziggy bird "Cockatiel" m 2022-03-01 0.09
Fatima Farouk | Luna cat "Persian" fs 2016-01-30 3.9
Owen Gallagher | Finn dog "Irish Setter" m 2023-03-17 27.2
Sofia Grimaldi | Oreo cat "Tuxedo" mn 2014-05-21 5.8 | Nutmeg guinea_pig "Abyssinian" f 2023-06-01 0.95
Theo Hargrove | Bear dog "Newfoundland" mn 2017-02-03 61.0
Yuki Ishimoto | Hana dog "Shiba Inu" fs 2021-08-08 9.7
Clara Jansen | Poppy dog "Beagle" fs 2018-06-27 12.9 | Smudge cat "Domestic Longhair" mn 2013-10-31 4.4
Leon Kowalczyk | Rex dog "Labrador Retriever" mn 2019-09-09 33.7
Miriam Lavoie | Pixel cat "Bengal" f 2023-01-13 3.8
Gareth Llewellyn | Bryn dog "Welsh Corgi" mn 2020-04-01 13.1
Nadia Mansour | Simba cat "Abyssinian" mn 2018-07-07 4.6
Patrick Moriarty | Guinness dog "Labrador Retriever" mn 2015-11-25 35.2
Elif Ozdemir | Karamel dog "Cocker Spaniel" fs 2019-02-18 11.8 | Boncuk cat "Van" fs 2020-08-29 4.1
Hugo Pemberton | Winston dog "English Bulldog" m 2021-12-12 24.3
Adaeze Quashie | Kito dog "Basenji" m 2022-09-22 10.6
Lena Rosendahl | Matisse cat "Ragdoll" mn 2019-05-16 6.7 | Pascal reptile "Bearded Dragon" m 2021-04-04 0.42
Callum Strand | Skye dog "Shetland Sheepdog" fs 2017-12-01 9.2 | Hopper rabbit "Dutch" m 2023-02-22 2.2
Ines Tavares | Bolota dog "Dachshund" fs 2016-10-05 8.8
Victor Ulrich | Kaiser dog "Rottweiler" m 2020-03-23 48.5 | Mitzi cat "Domestic Shorthair" fs 2012-04-18 3.6
June Vandermeer | Waffles dog "Goldendoodle" mn 2022-05-30 26.0 | Bubbles ferret "Sable" fs 2022-11-02 0.82
Samir Zaman | Jasmine cat "Turkish Angora" fs 2017-03-03 3.7 | Raja dog "Indian Spitz" m 2023-07-15 14.0
`;

const saltmarsh = `
Dora Ashdown | Bramble dog "Jack Russell Terrier" fs 2018-05-09 6.9
Emmett Birch | Daisy goat "Nubian" f 2020-04-20 58.0 | Tansy goat "Nubian" f 2021-03-30 52.5
Kit Lowry | Otter dog "Labrador Retriever" mn 2019-08-17 30.1 | Sprat cat "Domestic Shorthair" mn 2021-06-06 4.7
Maren Holt | Storm horse "Connemara" mn 2014-05-12 412.0
Piers Quill | Button sheep "Shetland" f 2021-04-11 31.0
Una Thackeray | Moth cat "Domestic Shorthair" fs 2016-09-29 3.9
Wyn Selkirk | Gull dog "Border Collie" m 2022-10-14 18.3 | Tern dog "Border Collie" f 2022-10-14 15.9
Yara Fenwick | Pebble rabbit "Lionhead" fs 2022-01-08 1.6
`;

const sexes = { m: ["male", false], f: ["female", false], mn: ["male_neutered", true], fs: ["female_spayed", true] };

function animal(text) {
  const [, name, species, breed, sex, born, kg] = /^(\S+) (\S+) "([^"]+)" (\S+) (\S+) (\S+)$/.exec(text.trim());
  const [gender, neutered] = sexes[sex];
  return { name, species, breed, gender, neutered, born, kg };
}

function family(line) {
  const [who, ...animals] = line.split(" | ");
  const [first, last] = who.split(" ");
  return { first, last, animals: animals.map(animal) };
}

const families = (text) => text.trim().split("\n").map(family);

export const clients = { juniper: families(juniper), saltmarsh: families(saltmarsh) };
