package org.dragoman.app.ui;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.UIManager;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.workspace.ArticleFolder;

/** Asks for files and folders. */
final class FileChooser {
    private static final String[] TEXTS = {
        "lookInLabelText",
        "saveInLabelText",
        "fileNameLabelText",
        "folderNameLabelText",
        "filesOfTypeLabelText",
        "acceptAllFileFilterText",
        "cancelButtonText",
        "cancelButtonToolTipText",
        "upFolderToolTipText",
        "homeFolderToolTipText",
        "newFolderToolTipText",
        "listViewButtonToolTipText",
        "detailsViewButtonToolTipText",
        "viewMenuLabelText",
        "refreshActionLabelText",
        "newFolderActionLabelText",
        "listViewActionLabelText",
        "detailsViewActionLabelText",
        "directoryOpenButtonText",
        "fileNameHeaderText",
        "fileSizeHeaderText",
        "fileTypeHeaderText",
        "fileDateHeaderText"
    };

    private FileChooser() {}

    /** The Java platform has no words for its dialog in Azerbaijani or Arabic. */
    private static JFileChooser chooser(Component owner, Messages messages, Optional<Path> folder) {
        for (String text : TEXTS) {
            UIManager.put("FileChooser." + text, messages.text("chooser." + text));
        }
        JFileChooser chooser = new JFileChooser(folder.map(Path::toFile).orElse(null));
        chooser.setLocale(owner.getLocale());
        return chooser;
    }

    static String title(String name) {
        return Mnemonic.text(name).replace("…", "");
    }

    /** Files and folders for a command, which names the dialog. */
    static List<Path> ask(Component owner, Messages messages, Optional<Path> folder, Command command) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toOpen(chooser, messages, title(messages.text(command.nameKey())));
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setMultiSelectionEnabled(true);
        return opened(chooser, owner);
    }

    /** Jars of plug-ins. */
    static List<Path> askJars(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toOpen(chooser, messages, messages.text("plugins.add.title"));
        chooser.setFileFilter(new FileNameExtensionFilter(messages.text("plugins.jars"), "jar"));
        chooser.setMultiSelectionEnabled(true);
        return opened(chooser, owner);
    }

    /** A file to read for a command, which names the dialog. */
    static Optional<Path> askToRead(
            Component owner,
            Messages messages,
            Optional<Path> folder,
            Command command,
            String kind,
            String... endings) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toOpen(chooser, messages, title(messages.text(command.nameKey())));
        chooser.setFileFilter(new FileNameExtensionFilter(kind, endings));
        return opened(chooser, owner).stream().findFirst();
    }

    /** A file of decisions to write; it may be there already, and keeps what else it holds. */
    static Optional<Path> askDecisions(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toSave(chooser, messages, title(messages.text(Command.SAVE_DECISIONS.nameKey())));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), ArticleFolder.DECISIONS));
        return saved(chooser, owner);
    }

    /** A file to write for a command, which names the dialog. */
    static Optional<Path> askFile(
            Component owner, Messages messages, Optional<Path> folder, Command command, String name) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toSave(chooser, messages, title(messages.text(command.nameKey())));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
        return saved(chooser, owner);
    }

    /** A file to write for a command; the user may choose between endings, and one that is missing is added. */
    static Optional<Path> askExport(
            Component owner,
            Messages messages,
            Optional<Path> folder,
            Command command,
            String name,
            List<String> endings) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toSave(chooser, messages, title(messages.text(command.nameKey())));
        chooser.setAcceptAllFileFilterUsed(false);
        List<FileNameExtensionFilter> filters = endings.stream()
                .map(e -> new FileNameExtensionFilter(messages.text("export." + e), e))
                .toList();
        filters.forEach(chooser::addChoosableFileFilter);
        chooser.setFileFilter(filters.get(0));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name + "." + endings.get(0)));
        chooser.addPropertyChangeListener(JFileChooser.FILE_FILTER_CHANGED_PROPERTY, e -> {
            if (e.getNewValue() instanceof FileNameExtensionFilter filter) {
                chooser.setSelectedFile(
                        new File(chooser.getCurrentDirectory(), name + "." + filter.getExtensions()[0]));
            }
        });
        return saved(chooser, owner).map(file -> {
            String written = String.valueOf(file.getFileName());
            boolean known = endings.stream()
                    .anyMatch(e -> written.toLowerCase(Locale.ROOT).endsWith("." + e));
            String ending = chooser.getFileFilter() instanceof FileNameExtensionFilter filter
                    ? filter.getExtensions()[0]
                    : endings.get(0);
            return known ? file : file.resolveSibling(written + "." + ending);
        });
    }

    /** A folder whose collection is to be shown. */
    static Optional<Path> askCollection(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toOpen(chooser, messages, title(messages.text("collection.folder")));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return opened(chooser, owner).stream().findFirst();
    }

    /** A file of keys. */
    static Optional<Path> askKeys(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toOpen(chooser, messages, title(messages.text("keys.import")));
        chooser.setFileFilter(new FileNameExtensionFilter(messages.text("keys.files"), "json"));
        return opened(chooser, owner).stream().findFirst();
    }

    /** A file of keys to write. */
    static Optional<Path> askKeysToSave(Component owner, Messages messages, Optional<Path> folder, String name) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toSave(chooser, messages, title(messages.text("keys.export")));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
        return saved(chooser, owner);
    }

    /** A folder for a study; it may be a new one. */
    static Optional<Path> askStudy(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toSave(chooser, messages, title(messages.text("coding.folder")));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return saved(chooser, owner);
    }

    /** Files of other coders. */
    static List<Path> askCoders(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toOpen(chooser, messages, title(messages.text("coding.second")));
        chooser.setFileFilter(new FileNameExtensionFilter(messages.text("coding.files"), "json"));
        chooser.setMultiSelectionEnabled(true);
        return opened(chooser, owner);
    }

    /** A file for a report of a study. */
    static Optional<Path> askReport(Component owner, Messages messages, Optional<Path> folder, String name) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toSave(chooser, messages, title(messages.text("coding.export")));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
        return saved(chooser, owner);
    }

    /** A file for the places of the concordance. */
    static Optional<Path> askPlaces(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toSave(chooser, messages, title(messages.text("collection.export")));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), "concordance.tsv"));
        return saved(chooser, owner);
    }

    /** A folder to write into; it may be a new one. */
    static Optional<Path> askFolder(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toSave(chooser, messages, title(messages.text("import.save")));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return saved(chooser, owner);
    }

    /** A folder for a new workspace; it may be there already. */
    static Optional<Path> askNewWorkspace(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toSave(chooser, messages, title(messages.text(Command.NEW_WORKSPACE.nameKey())));
        chooser.setApproveButtonText(messages.text("workspace.new.approve"));
        chooser.setApproveButtonToolTipText(messages.text("workspace.new.approve"));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return saved(chooser, owner);
    }

    /** The folder of a workspace. */
    static Optional<Path> askWorkspace(Component owner, Messages messages, Optional<Path> folder) {
        JFileChooser chooser = chooser(owner, messages, folder);
        toOpen(chooser, messages, title(messages.text(Command.OPEN_WORKSPACE.nameKey())));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return opened(chooser, owner).stream().findFirst();
    }

    private static void toOpen(JFileChooser chooser, Messages messages, String title) {
        chooser.setName("open");
        chooser.setDialogTitle(title);
        chooser.setApproveButtonText(messages.text("open.approve"));
        chooser.setApproveButtonToolTipText(messages.text("open.approve"));
    }

    /** What the user chose; nothing where the question was given up. */
    private static List<Path> opened(JFileChooser chooser, Component owner) {
        chooser.applyComponentOrientation(owner.getComponentOrientation());
        if (chooser.showOpenDialog(owner) != JFileChooser.APPROVE_OPTION) {
            return List.of();
        }
        File[] chosen =
                chooser.isMultiSelectionEnabled() ? chooser.getSelectedFiles() : new File[] {chooser.getSelectedFile()};
        return Arrays.stream(chosen).map(File::toPath).toList();
    }

    private static void toSave(JFileChooser chooser, Messages messages, String title) {
        chooser.setName("save");
        chooser.setDialogTitle(title);
        chooser.setApproveButtonText(messages.text("save.approve"));
        chooser.setApproveButtonToolTipText(messages.text("save.approve"));
    }

    private static Optional<Path> saved(JFileChooser chooser, Component owner) {
        chooser.applyComponentOrientation(owner.getComponentOrientation());
        return chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
