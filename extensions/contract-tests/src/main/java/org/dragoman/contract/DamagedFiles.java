package org.dragoman.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What becomes of files: cut off, empty, overwritten here and there, or something else altogether. */
final class DamagedFiles {
    private static final int CUTS = 12;
    private static final int OVERWRITTEN = 12;
    private static final int RANDOM_BYTES = 700;
    private static final long SEED = 20_261_128L;

    private DamagedFiles() {}

    /** Damaged copies of a file, the same ones every time. */
    static List<byte[]> of(byte[] sample) {
        Random random = new Random(SEED);
        List<byte[]> all = new ArrayList<>();
        all.add(new byte[0]);
        all.add(new byte[] {0});
        all.add(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        all.add(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});
        all.add("\r\n \t\n".getBytes(StandardCharsets.US_ASCII));
        byte[] noise = new byte[RANDOM_BYTES];
        random.nextBytes(noise);
        all.add(noise);
        for (int i = 1; i < CUTS; i++) {
            all.add(Arrays.copyOf(sample, (int) ((long) sample.length * i / CUTS)));
        }
        for (int i = 0; i < OVERWRITTEN && sample.length > 0; i++) {
            byte[] copy = sample.clone();
            for (int hits = 1 + i * i / 4; hits > 0; hits--) {
                copy[random.nextInt(copy.length)] = (byte) random.nextInt(1 << Byte.SIZE);
            }
            all.add(copy);
        }
        return all;
    }
}
