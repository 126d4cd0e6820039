package org.dragoman.mention;

/** Reads the words of one text. */
interface WordReader {
    /**
     * How a word can be read.
     *
     * @param word index of a word
     * @return its readings; at least those with a stem of the terms that are looked for
     */
    WordReadings readings(int word);
}
