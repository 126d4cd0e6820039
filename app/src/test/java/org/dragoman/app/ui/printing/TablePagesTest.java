package org.dragoman.app.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.dragoman.app.ui.look.Faces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TablePagesTest {
    private static final List<String> ROW = List.of(
            "KTMT-nin Xarici İşlər Nazirləri Şurası iyunun 21-də Almatıda iclas keçirib.",
            "The Council of Foreign Ministers of the CSTO met in Almaty on 21 June.",
            "عقد مجلس وزراء خارجية منظمة معاهدة الأمن الجماعي (CSTO) اجتماعه في ألماتي.");
    private static final List<String> HEAD = List.of("Körpü Xəbər · AZ", "Meridian Wire · EN", "صحيفة السرو · AR");

    @BeforeAll
    static void faces() {
        Faces.register();
    }

    private static PageFormat paper() {
        Paper paper = new Paper();
        paper.setSize(595, 842);
        paper.setImageableArea(40, 40, 515, 762);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        return format;
    }

    private static BufferedImage picture(TablePages pages, int index) {
        BufferedImage image = new BufferedImage(595, 842, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 595, 842);
        assertThat(pages.print(g, pages.getPageFormat(index), index)).isEqualTo(Printable.PAGE_EXISTS);
        g.dispose();
        return image;
    }

    private static void save(BufferedImage image, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private static int ink(BufferedImage image, int x, int y, int width, int height) {
        return (int) IntStream.range(0, width * height)
                .filter(i -> (image.getRGB(x + i % width, y + i / width) & 0xFF) < 128)
                .count();
    }

    private static TablePages pages(int rows, boolean rightToLeft) {
        return new TablePages(
                new PrintedTable("CSTO foreign ministers", HEAD, Collections.nCopies(rows, ROW)),
                paper(),
                rightToLeft,
                (page, pages) -> page + " / " + pages);
    }

    @Test
    void everyPageHasHeadAndFootAndNothingStandsInTheMargins() throws IOException {
        TablePages pages = pages(40, false);

        assertThat(pages.getNumberOfPages()).isGreaterThan(1);
        for (int i = 0; i < pages.getNumberOfPages(); i++) {
            BufferedImage image = picture(pages, i);
            assertThat(ink(image, 40, 40, 515, 16)).isGreaterThan(100);
            assertThat(ink(image, 40, 788, 515, 14)).isGreaterThan(5);
            assertThat(ink(image, 0, 0, 36, 842)).isZero();
            assertThat(ink(image, 560, 0, 35, 842)).isZero();
            assertThat(ink(image, 0, 806, 595, 36)).isZero();
        }
        save(picture(pages, 0), "print");
        assertThat(pages.print(picture(pages, 0).createGraphics(), paper(), pages.getNumberOfPages()))
                .isEqualTo(Printable.NO_SUCH_PAGE);
    }

    @Test
    void inAWindowFromRightToLeftTheFirstColumnStandsAtTheRight() throws IOException {
        TablePages pages = new TablePages(
                new PrintedTable("عنوان", List.of("a", "b"), List.of(List.of("one", ""))),
                paper(),
                true,
                (page, of) -> "");

        BufferedImage image = picture(pages, 0);

        assertThat(ink(image, 300, 75, 255, 60)).isGreaterThan(ink(image, 40, 90, 200, 40));
        save(picture(pages(12, true), 0), "print-arabic");
    }

    @Test
    void aRowHigherThanAPageIsDividedBetweenItsLines() {
        String endless = String.join(" ", Collections.nCopies(4_000, "Almatıda"));

        TablePages pages = new TablePages(
                new PrintedTable("T", List.of("a"), List.of(List.of(endless))), paper(), false, (page, of) -> "");

        assertThat(pages.getNumberOfPages()).isGreaterThan(2);
        for (int i = 0; i < pages.getNumberOfPages(); i++) {
            assertThat(ink(picture(pages, i), 40, 80, 515, 100)).isGreaterThan(100);
        }
    }

    @Test
    void anEmptyTableIsOnePage() {
        assertThat(pages(0, false).getNumberOfPages()).isEqualTo(1);
    }
}
