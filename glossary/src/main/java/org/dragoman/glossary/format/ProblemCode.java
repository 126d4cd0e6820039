package org.dragoman.glossary.format;

/** Stable ids of what the readers of this module find wrong with a file. */
public final class ProblemCode {
    /** The file is not well formed. */
    public static final String SYNTAX = "G001";
    /** The file is no glossary of this format. */
    public static final String NOT_A_GLOSSARY = "G002";
    /** A key that the format does not know. */
    public static final String UNKNOWN_KEY = "G003";
    /** A key that stands twice in one object. */
    public static final String DUPLICATE_KEY = "G004";
    /** A number where a text belongs, and the like. */
    public static final String WRONG_TYPE = "G005";
    /** Something that must be there is not. */
    public static final String MISSING = "G006";
    /** A word out of a fixed list was expected. */
    public static final String UNKNOWN_VALUE = "G007";
    /** No date. */
    public static final String BAD_DATE = "G008";
    /** No language tag. */
    public static final String BAD_LANGUAGE = "G009";
    /** Two entries have one id. */
    public static final String DUPLICATE_ID = "G010";
    /** A term, or a row on its usage, stands twice. */
    public static final String DUPLICATE_TERM = "G011";
    /** A concept is named that is not there. */
    public static final String UNKNOWN_CONCEPT = "G012";
    /** Something ends before it begins. */
    public static final String BAD_VALIDITY = "G013";
    /** White space around a text. */
    public static final String SURROUNDING_SPACE = "G014";
    /** A quoted cell without an end, or with something behind its end. */
    public static final String QUOTE = "G015";
    /** A row with more or fewer cells than the header. */
    public static final String CELL_COUNT = "G016";
    /** Two rows say different things of one concept or term. */
    public static final String CONTRADICTION = "G017";
    /** Two columns have one name, or a column has none. */
    public static final String COLUMN = "G018";
    /** A cell of several parts that cannot be taken apart. */
    public static final String CELL = "G019";
    /** An XML file has a DOCTYPE that is refused. */
    public static final String DOCTYPE = "G020";
    /** There is no such file. */
    public static final String NO_FILE = "G030";
    /** The file cannot be read. */
    public static final String UNREADABLE = "G031";
    /** No format takes the file. */
    public static final String UNKNOWN_FORMAT = "G032";
    /** A folder holds no glossary file. */
    public static final String NO_GLOSSARY_FILES = "G033";

    /** An element that does not belong where it stands. */
    public static final String PLACE = "G041";
    /** A data category that no dialect has. */
    public static final String CATEGORY = "G042";
    /** A data category at a level where it says nothing. */
    public static final String LEVEL = "G043";
    /** A language has two sections in one entry. */
    public static final String DUPLICATE_LANGUAGE = "G044";
    /** Invisible marks inside a term. */
    public static final String INVISIBLE_MARKS = "G045";
    /** The header or an attribute of the root says nothing, or something unknown. */
    public static final String HEADER = "G046";

    private ProblemCode() {}
}
