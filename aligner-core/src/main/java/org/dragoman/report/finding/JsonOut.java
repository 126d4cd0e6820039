package org.dragoman.report.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.text.LargeList;

/** JSON as all reports of findings write it: UTF-8, two blanks a level, LF. */
final class JsonOut {
    private static final ObjectWriter WRITER = new ObjectMapper()
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonOut() {}

    /** Writes an object; lists are gone through once, so they may be large. */
    static void write(Map<String, Object> root, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        WRITER.writeValue(writer, root);
        writer.append('\n').flush();
    }

    /** A list that is made element by element while it is written. */
    static <T, R> List<R> each(List<T> list, Function<T, R> change) {
        return LargeList.of(list.size(), () -> {
            Iterator<T> all = list.iterator();
            return LargeList.each(list.size(), i -> change.apply(all.next()));
        });
    }

    /** An object of keys and values by turns, in their order. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            json.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return json;
    }
}
