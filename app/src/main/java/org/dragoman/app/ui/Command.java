package org.dragoman.app.ui;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.pages.Perspective;
import org.jspecify.annotations.Nullable;

/** Everything the window can be told to do: one row each, for menus, tool bar, keys and the list of keys. */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of
enum Command {
    /** Asks for files or folders and opens them. */
    OPEN(Menu.FILE, "open", menu(KeyEvent.VK_O)),
    /** Asks for pages and shows them in the import sheet. */
    IMPORT(Menu.FILE, "import", menu(KeyEvent.VK_I)),
    /** Makes a workspace and opens it. */
    NEW_WORKSPACE(Menu.FILE, null, altShift(KeyEvent.VK_N)),
    /** Opens a workspace. */
    OPEN_WORKSPACE(Menu.FILE, null, shiftMenu(KeyEvent.VK_O)),
    /** Saves and closes the workspace. */
    CLOSE_WORKSPACE(Menu.FILE, null, menu(KeyEvent.VK_W)),
    /** Shows the events that came with the program, or one's own again. */
    SAMPLE_EVENTS(Menu.FILE, null),
    /** Writes what is decided into the workspace, or into a file. */
    SAVE_DECISIONS(Menu.FILE, null, menu(KeyEvent.VK_S)),
    /** Writes a changed text into its file. */
    SAVE_TEXT(Menu.FILE, null, shiftMenu(KeyEvent.VK_S)),
    /** Writes a text into another file. */
    SAVE_COPY(Menu.FILE, null, altShift(KeyEvent.VK_S)),
    /** Writes the table in sight into a file for a spreadsheet. */
    EXPORT_TABLE(Menu.FILE, null, altShift(KeyEvent.VK_E)),
    /** Writes one page on the event to print. */
    EXPORT_REPORT(Menu.FILE, null, altShift(KeyEvent.VK_R)),
    /** Prints the articles in facing columns. */
    PRINT(Menu.FILE, null, menu(KeyEvent.VK_P)),
    /** Prints the table in sight. */
    PRINT_TABLE(Menu.FILE, null),
    /** Reads the articles of the event again. */
    ANALYSE(Menu.FILE, null, key(KeyEvent.VK_F5, 0)),
    /** Closes a message, else stops the analysis, else lets go of the concept. */
    STOP(Menu.FILE, null, key(KeyEvent.VK_ESCAPE, 0)),
    /** Ends the program. */
    QUIT(Menu.FILE, null, menu(KeyEvent.VK_Q)),
    /** Takes the last correction back. */
    UNDO(Menu.EDIT, "undo", menu(KeyEvent.VK_Z)),
    /** Makes the correction again that was taken back. */
    REDO(Menu.EDIT, "redo", menu(KeyEvent.VK_Y), shiftMenu(KeyEvent.VK_Z)),
    /** Copies the selected text. */
    COPY(Menu.EDIT, "copy", menu(KeyEvent.VK_C)),
    /** Selects the whole text of a pane. */
    SELECT_ALL(Menu.EDIT, null, menu(KeyEvent.VK_A)),
    /** The words at the caret name nothing. */
    NOT_A_MENTION(Menu.EDIT, null, shiftMenu(KeyEvent.VK_X)),
    /** The words at the caret name another concept. */
    ANOTHER_CONCEPT(Menu.EDIT, null, shiftMenu(KeyEvent.VK_E)),
    /** The selected words name a concept. */
    MARK_MENTION(Menu.EDIT, null, shiftMenu(KeyEvent.VK_M)),
    /** Takes back what is decided on the words at the caret. */
    DECISION_BACK(Menu.EDIT, null, shiftMenu(KeyEvent.VK_D)),
    /** Moves articles to another event. */
    MOVE_ARTICLES(Menu.EVENT, null, altShift(KeyEvent.VK_M)),
    /** Makes articles an event of their own. */
    SPLIT_EVENT(Menu.EVENT, null, altShift(KeyEvent.VK_X)),
    /** Makes one of several events. */
    JOIN_EVENTS(Menu.EVENT, null, altShift(KeyEvent.VK_J)),
    /** Lets a text be edited, or ends that. */
    EDIT_TEXT(Menu.EDIT, null, key(KeyEvent.VK_F2, 0)),
    /** Next finding of the list. */
    NEXT_FINDING(Menu.FINDING, null, key(KeyEvent.VK_F8, 0)),
    /** Previous finding of the list. */
    PREVIOUS_FINDING(Menu.FINDING, null, key(KeyEvent.VK_F8, InputEvent.SHIFT_DOWN_MASK)),
    /** Writes what is right. */
    FIX_FINDING(Menu.FINDING, null, key(KeyEvent.VK_ENTER, InputEvent.ALT_DOWN_MASK), menu(KeyEvent.VK_PERIOD)),
    /** The same for all findings alike. */
    FIX_ALIKE(Menu.FINDING, null, altShift(KeyEvent.VK_ENTER)),
    /** Lets a finding stand. */
    IGNORE_FINDING(Menu.FINDING, null, shiftMenu(KeyEvent.VK_I)),
    /** Checks the texts again. */
    CHECK_TEXTS(Menu.FINDING, null, key(KeyEvent.VK_F7, 0)),
    /** Joins the beads of the selected segments. */
    JOIN_BEADS(Menu.BEAD, null, menu(KeyEvent.VK_M)),
    /** Divides the bead of the selected segment. */
    SPLIT_BEAD(Menu.BEAD, null, menu(KeyEvent.VK_D)),
    /** Makes a bead of the selected segments. */
    LINK_SEGMENTS(Menu.BEAD, null, menu(KeyEvent.VK_L)),
    /** Takes the selected segments out of their bead. */
    UNLINK_SEGMENT(Menu.BEAD, null, shiftMenu(KeyEvent.VK_L)),
    /** Moves the selected segment to the bead above. */
    SEGMENT_UP(Menu.BEAD, null, altShift(KeyEvent.VK_UP)),
    /** Moves the selected segment to the bead below. */
    SEGMENT_DOWN(Menu.BEAD, null, altShift(KeyEvent.VK_DOWN)),
    /** Takes back what is decided on the selected segments. */
    BEAD_BACK(Menu.BEAD, null, shiftMenu(KeyEvent.VK_K)),
    /** A bead a row. */
    READ_ROWS(Menu.READING, "rows", shiftMenu(KeyEvent.VK_R)),
    /** Running texts side by side. */
    READ_TEXT(Menu.READING, "text", shiftMenu(KeyEvent.VK_T)),
    /** Unties the pane from the others, or ties it again. */
    TIE_PANE(Menu.VIEW, null, menu(KeyEvent.VK_T)),
    /** Makes article text larger. */
    LARGER(Menu.VIEW, "larger", menu(KeyEvent.VK_PLUS), menu(KeyEvent.VK_EQUALS), menu(KeyEvent.VK_ADD)),
    /** Makes article text smaller. */
    SMALLER(Menu.VIEW, "smaller", menu(KeyEvent.VK_MINUS), menu(KeyEvent.VK_SUBTRACT)),
    /** Gives article text its normal size. */
    NORMAL_SIZE(Menu.VIEW, null, menu(KeyEvent.VK_0), menu(KeyEvent.VK_NUMPAD0)),
    /** Makes the whole window larger. */
    WINDOW_LARGER(Menu.VIEW, null, shiftMenu(KeyEvent.VK_PLUS), shiftMenu(KeyEvent.VK_EQUALS)),
    /** Makes the whole window smaller. */
    WINDOW_SMALLER(Menu.VIEW, null, shiftMenu(KeyEvent.VK_MINUS)),
    /** Shows what pages have beside their articles, or hides it. */
    SET_ASIDE(Menu.VIEW, null, shiftMenu(KeyEvent.VK_H)),
    /** Counts names by outlet, or by text. */
    BY_OUTLET(Menu.VIEW, null, shiftMenu(KeyEvent.VK_B)),
    /** Light theme. */
    THEME_LIGHT(Menu.THEME, null),
    /** Dark theme. */
    THEME_DARK(Menu.THEME, null),
    /** The desktop's theme. */
    THEME_SYSTEM(Menu.THEME, null),
    /** The window in English. */
    LANGUAGE_ENGLISH(Menu.LANGUAGE, null),
    /** The window in Azerbaijani. */
    LANGUAGE_AZERBAIJANI(Menu.LANGUAGE, null),
    /** The window in Arabic. */
    LANGUAGE_ARABIC(Menu.LANGUAGE, null),
    /** Articles side by side. */
    SHOW_COMPARE(Menu.PERSPECTIVE, null, key(KeyEvent.VK_1, InputEvent.ALT_DOWN_MASK)),
    /** Entries of the glossary. */
    SHOW_GLOSSARY(Menu.PERSPECTIVE, null, key(KeyEvent.VK_2, InputEvent.ALT_DOWN_MASK)),
    /** Proposed entries. */
    SHOW_REVIEW(Menu.PERSPECTIVE, null, key(KeyEvent.VK_3, InputEvent.ALT_DOWN_MASK)),
    /** Finds and runs anything by name. */
    PALETTE(Menu.GO, null, menu(KeyEvent.VK_K)),
    /** Next mention in the pane. */
    NEXT_MENTION(Menu.GO, "next", key(KeyEvent.VK_TAB, 0)),
    /** Previous mention in the pane. */
    PREVIOUS_MENTION(Menu.GO, "previous", key(KeyEvent.VK_TAB, InputEvent.SHIFT_DOWN_MASK)),
    /** The same concept in the next pane. */
    COUNTERPART(Menu.GO, "counterpart", menu(KeyEvent.VK_ENTER)),
    /** Where the words or the concept at the caret stand in the whole collection. */
    CONCORDANCE(Menu.GO, null, shiftMenu(KeyEvent.VK_F)),
    /** Codes for what is at the caret. */
    CODE_HERE(Menu.GO, null, shiftMenu(KeyEvent.VK_C)),
    /** First pane. */
    PANE_1(Menu.GO, null, menu(KeyEvent.VK_1)),
    /** Second pane. */
    PANE_2(Menu.GO, null, menu(KeyEvent.VK_2)),
    /** Third pane. */
    PANE_3(Menu.GO, null, menu(KeyEvent.VK_3)),
    /** Next area of the window. */
    NEXT_AREA(Menu.GO, null, key(KeyEvent.VK_F6, 0)),
    /** Previous area of the window. */
    PREVIOUS_AREA(Menu.GO, null, key(KeyEvent.VK_F6, InputEvent.SHIFT_DOWN_MASK)),
    /** Next event of the list. */
    NEXT_EVENT(Menu.GO, null, key(KeyEvent.VK_DOWN, InputEvent.ALT_DOWN_MASK)),
    /** Previous event of the list. */
    PREVIOUS_EVENT(Menu.GO, null, key(KeyEvent.VK_UP, InputEvent.ALT_DOWN_MASK)),
    /** Opens the concept at the caret in the glossary. */
    EDIT_CONCEPT(Menu.GLOSSARY, null, menu(KeyEvent.VK_E)),
    /** Makes an entry of the selected words. */
    ADD_ENTRY(Menu.GLOSSARY, null, shiftMenu(KeyEvent.VK_G)),
    /** Makes the selected words a term of the card's concept. */
    ADD_VARIANT(Menu.GLOSSARY, null, altShift(KeyEvent.VK_V)),
    /** Proposes the selected words for the card's concept. */
    PROPOSE_TERM(Menu.GLOSSARY, null, altShift(KeyEvent.VK_P)),
    /** Begins an entry. */
    NEW_ENTRY(Menu.GLOSSARY, null, menu(KeyEvent.VK_N)),
    /** Copies the open entry. */
    DUPLICATE_ENTRY(Menu.GLOSSARY, null),
    /** Merges a term into another of its language. */
    MERGE_TERM(Menu.GLOSSARY, null, menu(KeyEvent.VK_M)),
    /** Moves a term to another entry. */
    MOVE_TERM(Menu.GLOSSARY, null, altShift(KeyEvent.VK_T)),
    /** Takes the open entry out of one's own glossary. */
    REMOVE_ENTRY(Menu.GLOSSARY, null),
    /** Saves one's own glossary. */
    SAVE_GLOSSARY(Menu.GLOSSARY, null, menu(KeyEvent.VK_S)),
    /** Adds the entries of a file to one's own glossary. */
    IMPORT_GLOSSARY(Menu.GLOSSARY, null),
    /** Writes one's own glossary into a file. */
    EXPORT_GLOSSARY(Menu.GLOSSARY, null),
    /** Compares a copy with one's own glossary. */
    COMPARE_GLOSSARY(Menu.GLOSSARY, null),
    /** Looks for candidates in the open events. */
    FIND_CANDIDATES(Menu.REVIEW, null, shiftMenu(KeyEvent.VK_N)),
    /** Opens a file of candidates. */
    OPEN_CANDIDATES(Menu.REVIEW, null, altShift(KeyEvent.VK_O)),
    /** Takes the candidate into the glossary. */
    REVIEW_ACCEPT(Menu.REVIEW, null, key(KeyEvent.VK_ENTER, 0)),
    /** Goes to the names of the candidate. */
    REVIEW_EDIT(Menu.REVIEW, null, key(KeyEvent.VK_F2, 0)),
    /** Makes the names of the candidate terms of an entry. */
    REVIEW_MERGE(Menu.REVIEW, null, menu(KeyEvent.VK_M)),
    /** Turns the candidate down. */
    REVIEW_REJECT(Menu.REVIEW, null, key(KeyEvent.VK_DELETE, 0)),
    /** Puts the candidate off. */
    REVIEW_LATER(Menu.REVIEW, null, menu(KeyEvent.VK_DOWN)),
    /** Help on where the keys are. */
    HELP(Menu.HELP, null, key(KeyEvent.VK_F1, 0)),
    /** The list of keys. */
    KEYS(Menu.HELP, null, key(KeyEvent.VK_F1, InputEvent.SHIFT_DOWN_MASK)),
    /** The tour through the window. */
    TOUR(Menu.HELP, null),
    /** The plug-ins. */
    PLUGINS(Menu.HELP, null, shiftMenu(KeyEvent.VK_P)),
    /** What the program is. */
    ABOUT(Menu.HELP, null);

    /** Where a command stands in the menu bar; some stand in a menu inside another. */
    enum Menu {
        FILE(null),
        EDIT(null),
        EVENT(EDIT),
        BEAD(EDIT),
        FINDING(EDIT),
        VIEW(null),
        PERSPECTIVE(VIEW),
        READING(VIEW),
        THEME(VIEW),
        LANGUAGE(VIEW),
        GO(null),
        GLOSSARY(null),
        REVIEW(GLOSSARY),
        HELP(null);

        private final @Nullable Menu parent;

        Menu(@Nullable Menu parent) {
            this.parent = parent;
        }

        @Nullable
        Menu parent() {
            return parent;
        }

        /** Key of its title. */
        String key() {
            return "menu." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Menu menu;
    private final @Nullable String icon;
    private final List<KeyStroke> keys;

    Command(Menu menu, @Nullable String icon, KeyStroke... keys) {
        this.menu = menu;
        this.icon = icon;
        this.keys = List.of(keys);
    }

    private static KeyStroke key(int code, int modifiers) {
        return KeyStroke.getKeyStroke(code, modifiers);
    }

    private static int mask() {
        return GraphicsEnvironment.isHeadless()
                ? InputEvent.CTRL_DOWN_MASK
                : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    }

    private static KeyStroke menu(int code) {
        return KeyStroke.getKeyStroke(code, mask());
    }

    private static KeyStroke altShift(int code) {
        return key(code, InputEvent.ALT_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
    }

    private static KeyStroke shiftMenu(int code) {
        return KeyStroke.getKeyStroke(code, mask() | InputEvent.SHIFT_DOWN_MASK);
    }

    /** Where it stands. */
    Menu menu() {
        return menu;
    }

    /** Name of its icon, null for none. */
    @Nullable
    String icon() {
        return icon;
    }

    /** Its keys at first, the one to show first; empty for none. The present ones are in the keymap. */
    List<KeyStroke> keys() {
        return keys;
    }

    /** Where its keys work, as the keymap has it; empty for the whole window. At one place a key belongs to one command. */
    String place() {
        if (ofReview().contains(this)) {
            return "review";
        }
        return switch (this) {
            case NEXT_MENTION, PREVIOUS_MENTION -> "compare/text";
            case SAVE_DECISIONS, EDIT_TEXT -> "compare";
            case SAVE_GLOSSARY, NEW_ENTRY, MERGE_TERM, MOVE_TERM -> "glossary";
            default -> menu == Menu.BEAD || menu == Menu.FINDING ? "compare" : "";
        };
    }

    /** What it is called in files and settings, such as {@code next-mention}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of its name in the bundles; {@code &} stands before the mnemonic. */
    String nameKey() {
        return "command." + id();
    }

    /** Key of the sentence that says what it does. */
    String aboutKey() {
        return nameKey() + ".about";
    }

    /** Whether one of a group holds, as with themes. */
    boolean choice() {
        return menu == Menu.THEME || menu == Menu.LANGUAGE || menu == Menu.PERSPECTIVE || menu == Menu.READING;
    }

    /** Whether it switches something on and off. */
    boolean toggle() {
        return this == SET_ASIDE || this == SAMPLE_EVENTS || this == BY_OUTLET || this == EDIT_TEXT || this == TIE_PANE;
    }

    /** Whether its icon points along the text and turns round with the window. */
    boolean pointing() {
        return (menu == Menu.GO && icon != null) || this == UNDO || this == REDO;
    }

    /** What can be done at a place of a text. */
    static List<Command> atText() {
        return List.of(
                FIX_FINDING,
                FIX_ALIKE,
                IGNORE_FINDING,
                NOT_A_MENTION,
                ANOTHER_CONCEPT,
                MARK_MENTION,
                DECISION_BACK,
                ADD_ENTRY,
                ADD_VARIANT,
                PROPOSE_TERM,
                EDIT_CONCEPT,
                CONCORDANCE,
                CODE_HERE,
                COPY,
                SELECT_ALL);
    }

    /** What can be done to findings. */
    static List<Command> ofFindings() {
        return List.of(PREVIOUS_FINDING, NEXT_FINDING, FIX_FINDING, FIX_ALIKE, IGNORE_FINDING, EDIT_TEXT, SAVE_TEXT);
    }

    /** What can be done to events. */
    static List<Command> ofEvents() {
        return List.of(MOVE_ARTICLES, SPLIT_EVENT, JOIN_EVENTS);
    }

    /** What can be done to a candidate. */
    static List<Command> ofReview() {
        return List.of(REVIEW_ACCEPT, REVIEW_EDIT, REVIEW_MERGE, REVIEW_REJECT, REVIEW_LATER);
    }

    /** What can be done to beads. */
    static List<Command> ofBeads() {
        return List.of(JOIN_BEADS, SPLIT_BEAD, LINK_SEGMENTS, UNLINK_SEGMENT, SEGMENT_UP, SEGMENT_DOWN, BEAD_BACK);
    }

    /** What shows a perspective. */
    static Command of(Perspective perspective) {
        return switch (perspective) {
            case COMPARE -> SHOW_COMPARE;
            case GLOSSARY -> SHOW_GLOSSARY;
            case REVIEW -> SHOW_REVIEW;
        };
    }

    /** Panes in order. */
    static List<Command> panes() {
        return Stream.of(PANE_1, PANE_2, PANE_3).toList();
    }
}
