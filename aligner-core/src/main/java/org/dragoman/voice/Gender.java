package org.dragoman.voice;

/** What a verb or a pronoun tells of its subject. */
enum Gender {
    MALE,
    FEMALE,
    ANY
}
