package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineOffsetsTest {
    @Test
    void offsetsInAnyOrderAreThoseCountedFromTheStartOfTheLine() {
        String text = "a😀b\nç😀😀d e\n\n😀";
        int[] starts = {0, 5, 13, 14};
        Random random = new Random(1);
        LineOffsets codePoints = new LineOffsets(text, ReportOptions.Offsets.CODE_POINTS);
        LineOffsets utf16 = new LineOffsets(text, ReportOptions.Offsets.UTF16);
        for (int i = 0; i < 500; i++) {
            int line = starts[random.nextInt(starts.length)];
            int offset = line + random.nextInt(text.length() - line + 1);
            if (offset < text.length() && Character.isLowSurrogate(text.charAt(offset))) {
                offset++;
            }
            assertThat(codePoints.inLine(line, offset)).isEqualTo(text.codePointCount(line, offset));
            assertThat(utf16.inLine(line, offset)).isEqualTo(offset - line);
        }
    }
}
