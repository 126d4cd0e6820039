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

    /** Files and folders for a command, which names the dialog. */
    static Optional<List<Path>> ask(Component owner, Messages messages, Optional<Path> folder, Command command) {
        JFileChooser chooser = new JFileChooser(folder.map(Path::toFile).orElse(null));
        chooser.setName("open");
        chooser.setDialogTitle(Mnemonic.text(messages.text(command.nameKey())));
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

    /** A folder to write into; it may be a new one. */
    static Optional<Path> askFolder(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = new JFileChooser(folder.map(Path::toFile).orElse(null));
        chooser.setName("save");
        chooser.setDialogTitle(messages.text("import.save"));
        chooser.setApproveButtonText(messages.text("save.approve"));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.applyComponentOrientation(owner.getComponentOrientation());
        return chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
