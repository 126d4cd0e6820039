package org.dragoman.app.ui;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import org.dragoman.app.ui.i18n.Messages;

/** Asks for files and folders. */
final class FileChooser {
    private FileChooser() {}

    static Optional<List<Path>> ask(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = new JFileChooser(folder.map(Path::toFile).orElse(null));
        chooser.setName("open");
        chooser.setDialogTitle(Mnemonic.text(messages.text(Command.OPEN.nameKey())));
        chooser.setApproveButtonText(messages.text("open.approve"));
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setMultiSelectionEnabled(true);
        chooser.applyComponentOrientation(owner.getComponentOrientation());
        if (chooser.showOpenDialog(owner) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList());
    }
}
