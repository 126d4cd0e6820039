package org.dragoman.app.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * HTML of ours as PDF, with its own fonts in it, Arabic joined and in order. What a page asks for from elsewhere is not fetched.
 */
public final class PdfPage {
    private static final String FONTS = "/org/dragoman/app/ui/fonts/";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;
    private static final int BOLD = 700;

    /** It warns of fonts that no page of ours asks for; held here, for the platform forgets loggers nobody holds. */
    private static final Logger NOISE = Logger.getLogger("org.apache.pdfbox");

    private PdfPage() {}

    /**
     * Writes a document.
     *
     * @param html a page of {@code report}
     * @param out receives the file; is not closed
     * @return number of its pages
     * @throws IOException where {@code out} fails
     */
    public static int write(String html, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        NOISE.setLevel(Level.SEVERE);
        Document page = Jsoup.parse(html);
        boolean rtl = page.select("html").attr("dir").equals("rtl");
        if (rtl) {
            // The renderer puts the first cell of a row at the left whatever the direction.
            page.select("tr").forEach(row -> List.copyOf(row.children()).forEach(row::prependChild));
        }
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(rtl ? TextDirection.RTL : TextDirection.LTR);
        builder.useUriResolver((base, address) -> null);
        font(builder, "Inter-Regular.ttf", "Inter", REGULAR);
        font(builder, "Inter-SemiBold.ttf", "Inter", SEMIBOLD);
        font(builder, "Inter-SemiBold.ttf", "Inter", BOLD);
        font(builder, "NotoNaskhArabic-Regular.ttf", "Noto Naskh Arabic", REGULAR);
        font(builder, "NotoNaskhArabic-Bold.ttf", "Noto Naskh Arabic", SEMIBOLD);
        font(builder, "NotoNaskhArabic-Bold.ttf", "Noto Naskh Arabic", BOLD);
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        builder.withProducer("Dragoman");
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            int pages = renderer.getRootBox().getLayer().getPages().size();
            renderer.createPDF();
            return pages;
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        InputStream in = PdfPage.class.getResourceAsStream(FONTS + file);
        if (in == null) {
            throw new IllegalStateException("no font " + file + " on the class path");
        }
        return in;
    }
}
