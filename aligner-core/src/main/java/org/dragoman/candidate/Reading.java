package org.dragoman.candidate;

/**
 * One way to read a word.
 *
 * @param stem folded letters without attached words in front and suffixes behind
 * @param sounds how the stem sounds
 * @param from chars of the written word that stand before the name: attached و ف ب ل ك
 */
record Reading(String stem, String sounds, int from) {}
