package org.dragoman.app.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Strings of any length in files that hold data. */
final class KeptStrings {
    private KeptStrings() {}

    static void write(@Nullable String text, DataOutputStream out) throws IOException {
        byte[] utf8 = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : utf8.length);
        out.write(utf8);
    }

    static @Nullable String readNullable(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    static String read(DataInputStream in) throws IOException {
        String text = readNullable(in);
        return text == null ? "" : text;
    }
}
