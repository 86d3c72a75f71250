import type { Community } from "./community";

const girls =
  "Olivia Amelia Isla Ava Lily Freya Florence Willow Ivy Evie Isabella Poppy Elsie Sophia Rosie Grace " +
  "Daisy Sienna Harper Matilda Phoebe Evelyn Ella Mia Charlotte Emily Alice Sophie Maisie Eliza Millie " +
  "Ruby Penelope Luna Violet Aurora Mabel Thea Bonnie Ada Robyn Harriet Erin Nancy Lottie Orla Iris " +
  "Ottilie Edith Martha Jessica Chloë Imogen Scarlett Zara Darcie Eleanor Lola Heidi Beatrice Clara " +
  "Margot Hallie Summer Esmé Amber Autumn Holly Anna Lucy Molly Abigail Georgia Lyra Ophelia Delilah " +
  "Arabella Hazel Tabitha Annabelle Zoë Renée Lexi-Mae Ellie-May Ava-Grace Amelia-Rose Gracie Connie " +
  "Marnie Dolly Wren Sadie Cerys Seren Eilidh Bethan Caitlin Hannah Jasmine Leah Naomi Skye Tilly " +
  "Verity Winnie Felicity Gwen Juno Kitty Morwenna Demelza";

const boys =
  "Noah Oliver George Arthur Muhammad Leo Harry Oscar Archie Jack Henry Charlie Freddie Theodore " +
  "Thomas Finley Theo Alfie Jacob William Isaac Tommy Joshua James Rory Albie Louis Reuben Teddy " +
  "Ezra Elijah Max Logan Hugo Lucas Mason Edward Ethan Arlo Roman Alexander Joseph Samuel Daniel " +
  "Sebastian Benjamin Rowan Jude Frankie Stanley Ralph Jesse Hudson Otis Caleb Ronnie Grayson Felix " +
  "Toby Bobby Zachary Albert Dylan Elliot Harrison Jasper Kai Luca Nathan Ollie Riley Rufus Sonny " +
  "Vinnie Wilfred Barnaby Blake Callum Cameron Dexter Evan Fergus Gabriel Harvey Ivo Jenson Kit " +
  "Lachlan Monty Ned Owen Patrick Quinn Rhys Seth Tristan Xavier Billy-Joe Alfie-James Tommy-Lee " +
  "Ioan Emyr Gethin Hamish Jago Denzil Percy";

const surnames =
  "Adams Allen Andrews Archer Atkins Bailey Baker Barker Barnes Bartlett Bennett Best Bird Bishop " +
  "Blackmore Bolt Bond Bright Brooks Brown Bryant Budden Burden Burt Butler Carter Chalke Chambers " +
  "Chapman Clarke Cole Collins Cook Cooper Cox Crabb Crocker Cross Curtis Davies Dawson Day Dean Dibben " +
  "Dixon Drake Dunford Edwards Ellis Elworthy Evans Fancy Farwell Fisher Fletcher Foot Ford Foster Fox " +
  "Frampton Francis Fry Gale Gardner George Gibbs Gill Goddard Gould Grant Gray Green Guppy Hall Hallett " +
  "Hann Hansford Harding Hardy Harris Hart Harvey Hawkins Hayward Hicks Hill Hobbs Holland Holloway " +
  "Hopkins House Howard Hughes Hunt Hutchings Jackson James Jeffery Jenkins Jesty Johnson Jones Keeping " +
  "Kellaway Kemp King Knight Lane Lawrence Legg Lewis Lloyd Loader Long Loveless Mabey Marsh Marshall " +
  "Martin Mason Matthews May Meech Miller Mills Mitchell Moore Morgan Morris Moss Murray Newman " +
  "Norris North Old Osborne Osmond Owen Page Palmer Parker Parsons Paull Payne Pearce Penny Perry " +
  "Phillips Pitman Plumb Pope Porter Powell Price Puckett Rawlins Read Reynolds Richards Roberts " +
  "Robinson Rogers Rolls Rose Russell Ryall Samways Saunders Scott Sharp Shaw Simmonds Smith Spencer " +
  "Squibb Squires Stevens Stone Symes Symonds Tapper Taylor Thorne Toms Trevett Tucker Turner Upshall " +
  "Vine Vincent Voss Walker Walsh Ward Warren Watts Way Webb Welch Wells West White Wilkins Williams " +
  "Wilson Wood Woods Wright Young Ashby-Cole Bell-Turner Clarke-Hughes D'Arcy Fox-Hart Smith-Jones " +
  "St. John Lloyd-Price Ward-Bennett";

/** Names common in England and Wales today, the surnames with a flavour of Dorset. */
export const britishCommunity: Community = {
  weight: 83,
  eal: 0,
  girls: girls.split(" "),
  boys: boys.split(" "),
  surnames: surnames
    .replace("St. John", "St._John")
    .split(" ")
    .map((name) => name.replace("_", " ")),
  language: { code: "ENG", name: "English" },
};
