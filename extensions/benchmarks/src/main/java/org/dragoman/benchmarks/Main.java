package org.dragoman.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dragoman.app.ui.WindowTimes;
import org.dragoman.benchmarks.names.TrainNames;
import org.dragoman.benchmarks.train.TrainAlign;
import org.dragoman.benchmarks.train.TrainCandidates;
import org.dragoman.benchmarks.train.TrainEvents;
import org.dragoman.mention.ScanSteps;

/** Entry of the benchmarks: {@code report} compares, {@code jmh} hands the rest of the line to JMH. */
public final class Main {
    private static final String USAGE = """
            Usage: java -jar benchmarks.jar report [OPTION...]   compares and prints tables in Markdown
                   java -jar benchmarks.jar jmh [JMH OPTION...]  runs JMH; jmh -h explains it
                   java -jar benchmarks.jar train-candidates FOLDER   prints weights.tsv of the candidate finder
                   java -jar benchmarks.jar train-align FOLDER [PARTS]  learns the weights of the aligner; or, with
                                                       PARTS, prints how good weights from the other parts are
                   java -jar benchmarks.jar train-events FOLDER...  prints weights.tsv of the grouper of events, and
                                                       how well events are found that were left out
                   java -jar benchmarks.jar align     aligns made articles of 100 to 20,000 segments
                   java -jar benchmarks.jar train-names DATA OUTPUT  learns the weights of names, see docs/names.md
                   java -jar benchmarks.jar steps [TERMS]  where the time of a scan goes, at 100,000 terms or more
                   java -jar benchmarks.jar events    groups 1,000 to 100,000 made articles by event
                   java -jar benchmarks.jar articles N  writes N made articles as JSON Lines to standard output
                   java -jar benchmarks.jar collection [ARTICLES [FOLDER]]  indexes made articles, 100,000 or as many
                                             as named, and searches; keeps the index in FOLDER, or searches it
                   java -jar benchmarks.jar reindex [ARTICLES]  follows edits with an index of 20,000 made articles
                   java -jar benchmarks.jar edits     edits, compares, merges and saves made glossaries
                   java -jar benchmarks.jar impact    impact of edits of the curated glossary on 500 sample articles
                   java -jar benchmarks.jar pairs FOLDER [NUMBER]  writes NAME.en.txt and NAME.az.txt, 500 of each
                   java -jar benchmarks.jar window [opening|scrolling|typing|listed|glossary]  what a reader waits for; needs a display
                   java -jar benchmarks.jar glossary  saves, loads, validates, searches 1,000 to 100,000 entries
            Options of report:
              --terms N,N...       sizes of glossaries (default 1000,10000,100000)
              --languages L,L...   of en, az, ar (default all)
              --texts FOLDER       searches NAME.<language>.txt of the folder instead of made texts
              --rounds N           rounds of each measurement, the median counts (default 7)
              --seconds N          least length of a round, in seconds of CPU time (default 1.0)
              --heap SIZE          memory of each process, such as 8g (default 4g, 10g for a million terms)
              --no-scan, --no-cost leaves out speed, or memory and build
            """;

    private Main() {}

    /**
     * Runs a report or JMH; ends with exit code 2 for wrong usage.
     *
     * @param args command line
     * @throws IOException where a process cannot be started
     * @throws InterruptedException when stopped from outside
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        String command = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (command) {
            case "jmh" -> org.openjdk.jmh.Main.main(rest);
            case "train-candidates" -> {
                if (rest.length != 1) {
                    fail("train-candidates needs one folder, with DOC.<language>.txt and mentions.tsv");
                }
                TrainCandidates.run(Path.of(rest[0])).forEach(out::println);
            }
            case "report" -> {
                try {
                    new Report(ReportOptions.parse(rest), out).run();
                } catch (IllegalArgumentException e) {
                    fail(String.valueOf(e.getMessage()));
                }
            }
            case "align" -> AlignGrowth.run(out);
            case "train-align" -> {
                if (rest.length < 1 || rest.length > 2 || !(rest.length == 1 || rest[1].matches("[1-9]\\d?"))) {
                    fail("train-align needs the folder of the variants, and perhaps a number of parts.");
                }
                TrainAlign.run(Path.of(rest[0]), rest.length == 1 ? 1 : Integer.parseInt(rest[1]), out);
            }
            case "train-events" -> {
                if (rest.length == 0) {
                    fail("train-events needs folders with articles and events.tsv or gold.tsv.");
                }
                try {
                    TrainEvents.run(Arrays.stream(rest).map(Path::of).toList(), out);
                } catch (IllegalArgumentException e) {
                    fail(String.valueOf(e.getMessage()));
                }
            }
            case "steps" -> {
                if (rest.length > 1 || (rest.length == 1 && !rest[0].matches("[1-9]\\d{0,6}"))) {
                    fail("steps takes at most the number of terms.");
                }
                ScanSteps.run(List.of("en", "az", "ar"), rest.length == 0 ? 100_000 : Integer.parseInt(rest[0]), out);
            }
            case "reindex" -> EditedIndex.run(rest.length == 0 ? 20_000 : Integer.parseInt(rest[0]), out);
            case "edits" -> EditCosts.run().forEach(out::println);
            case "impact" -> ImpactTimes.run(out);
            case "window" -> {
                WindowTimes.run(out, List.of(rest));
                System.exit(0);
            }
            case "glossary" -> GlossaryGrowth.run(out);
            case "events" -> EventGrowth.run(out);
            case "pairs" -> {
                if (rest.length < 1 || rest.length > 2 || !(rest.length == 1 || rest[1].matches("[1-9]\\d{0,4}"))) {
                    fail("pairs needs a folder, and perhaps a number of pairs.");
                }
                MadePairs.write(Path.of(rest[0]), rest.length == 1 ? 500 : Integer.parseInt(rest[1]));
            }
            case "articles" -> {
                if (rest.length != 1 || !rest[0].matches("[1-9]\\d{0,7}")) {
                    fail("articles needs the number of articles.");
                }
                MadeArticles.write(Integer.parseInt(rest[0]), out);
            }
            case "collection" -> {
                if (rest.length > 2 || (rest.length > 0 && !rest[0].matches("[1-9]\\d{0,7}"))) {
                    fail("collection takes at most the number of articles and a folder.");
                }
                int articles = rest.length == 0 ? 100_000 : Integer.parseInt(rest[0]);
                CollectionGrowth growth = new CollectionGrowth(articles, out);
                if (rest.length == 2) {
                    growth.run(Path.of(rest[1]));
                } else {
                    growth.run();
                }
            }
            case "train-names" -> {
                if (rest.length != 2) {
                    fail("train-names needs the folder of the data and the folder for the tables.");
                }
                new TrainNames(Path.of(rest[0]), Path.of(rest[1]), out).run();
            }
            case "-h", "--help" -> out.print(USAGE);
            default -> fail(USAGE.stripTrailing());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void fail(String message) {
        System.err.println(message);
        System.exit(2);
    }
}
