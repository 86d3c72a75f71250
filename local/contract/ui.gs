// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How the user interface is made, as far as nobody has to answer. */
function uiContract() {
  return {
    "a menu is put together in a chain": () => {
      var ui = SpreadsheetApp.getUi();
      var menu = ui
        .createMenu("Contract")
        .addItem("Run the contract", "runContract")
        .addSeparator()
        .addSubMenu(ui.createMenu("More").addItem("Run it again", "runContract"));
      assertEqual(menu.addToUi(), undefined);
    },
    "a page keeps its title, size and content": () => {
      var page = HtmlService.createHtmlOutput("<p>hello</p>")
        .setTitle("T")
        .setWidth(300)
        .setHeight(200);
      assertEqual([page.getTitle(), page.getWidth(), page.getHeight()], ["T", 300, 200]);
      assertEqual(page.getContent(), "<p>hello</p>");
    },
    "a page that is not in the project is refused": () => {
      assertThrows(() => {
        HtmlService.createHtmlOutputFromFile("NoSuchPage");
      }, /No HTML file named NoSuchPage was found/);
    },
    "a sidebar is shown without waiting": () => {
      var page = HtmlService.createHtmlOutput("<p>contract</p>").setTitle("Contract");
      assertEqual(SpreadsheetApp.getUi().showSidebar(page), undefined);
    },
    "buttons and sets of buttons are enumerations": () => {
      var ui = SpreadsheetApp.getUi();
      assertEqual(String(ui.Button.YES), "YES");
      assertEqual(String(ui.ButtonSet.YES_NO), "YES_NO");
      assertTrue(ui.Button.OK === SpreadsheetApp.getUi().Button.OK, "the same value each time");
    },
  };
}
