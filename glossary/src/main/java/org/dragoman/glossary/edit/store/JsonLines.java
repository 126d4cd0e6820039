package org.dragoman.glossary.edit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Files of one JSON object a line. */
final class JsonLines {
    static final ObjectMapper JSON = new ObjectMapper();

    /** Takes the lines of a file. */
    interface Reader {
        /** A line that holds an object. */
        void object(ObjectNode object, int line) throws BadLine;

        /** A line that cannot be understood, such as the last one of a program that was killed while it wrote. */
        void damaged(int line, String reason);
    }

    /** A line that does not say what it should. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1;

        BadLine(String message) {
            super(message);
        }
    }

    private JsonLines() {}

    /** Reads all lines; of a file that is not there, none. Bytes that are not UTF-8 damage their line only. */
    static void read(Path file, Reader reader) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    one(line, number, reader);
                }
            }
        } catch (NoSuchFileException e) {
            return;
        }
    }

    private static void one(String line, int number, Reader reader) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node instanceof ObjectNode object) {
                reader.object(object, number);
            } else {
                reader.damaged(number, "it is no object");
            }
        } catch (JsonProcessingException e) {
            reader.damaged(number, "it is not JSON");
        } catch (BadLine | RuntimeException e) {
            reader.damaged(number, String.valueOf(e.getMessage()));
        }
    }

    static String line(ObjectNode object) throws IOException {
        return JSON.writeValueAsString(object) + '\n';
    }

    /** Appends lines and returns when they are on the disk. A last line without end is ended first. */
    static void append(Path file, List<ObjectNode> objects) throws IOException {
        boolean isNew = !Files.exists(file);
        StringBuilder text = new StringBuilder();
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (!endsWithNewline(channel)) {
                text.append('\n');
            }
            for (ObjectNode object : objects) {
                text.append(line(object));
            }
            channel.position(channel.size());
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        }
        if (isNew) {
            forceFolder(file);
        }
    }

    private static boolean endsWithNewline(FileChannel channel) throws IOException {
        long size = channel.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        return size == 0 || (channel.read(last, size - 1) == 1 && last.get(0) == '\n');
    }

    /** Makes names of files safe, where the system can; elsewhere it does so by itself. */
    static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                return; // Windows opens no folders
            }
        }
    }
}
