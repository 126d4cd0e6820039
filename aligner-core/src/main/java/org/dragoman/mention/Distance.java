package org.dragoman.mention;

/** How many letters must be added, taken away or replaced to make one word of another (Levenshtein 1966). */
final class Distance {
    private Distance() {}

    /** The distance, or any larger number than {@code most} where it is larger. */
    static int of(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int step = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(step, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
