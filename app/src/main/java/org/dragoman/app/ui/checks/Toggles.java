package org.dragoman.app.ui.checks;

import javax.swing.JToggleButton;

/** How buttons look that stay pressed. */
final class Toggles {
    private Toggles() {}

    static void style(JToggleButton button) {
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.putClientProperty(
                "FlatLaf.style",
                "toolbar.selectedBackground: $Dragoman.selected; toolbar.margin: 2,6,2,6; toolbar.spacingInsets: 0,1,0,1");
    }
}
