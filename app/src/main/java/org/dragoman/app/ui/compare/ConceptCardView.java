package org.dragoman.app.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSeparator;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.dragoman.align.Link;
import org.dragoman.align.LinkReason;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.ScrollPage;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.terms.Definition;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Status;
import org.dragoman.decision.MentionDecision;
import org.dragoman.language.Step;
import org.dragoman.mention.Grounds;
import org.jspecify.annotations.Nullable;

/** The card of the active concept. It never takes the focus. */
public final class ConceptCardView extends JPanel {
    private final transient CompareModel model;
    private final transient DecisionsModel decisions;
    private static final int MOST_EVENTS = 5;

    private final transient Elsewhere elsewhere;
    private final transient List<Action> commands;
    private final transient Messages messages;
    private final ScrollPage page = new ScrollPage(new Stack(UIScale.scale(5)));
    /** Whether it is to be filled. */
    private boolean waiting;

    /**
     * A card.
     *
     * @param model tells which concept
     * @param decisions tells what is set by hand
     * @param elsewhere tells which other events name the concept
     * @param commands what can be done with it
     * @param messages words of the window
     */
    public ConceptCardView(
            CompareModel model,
            DecisionsModel decisions,
            Elsewhere elsewhere,
            List<Action> commands,
            Messages messages) {
        super(new BorderLayout());
        this.elsewhere = elsewhere;
        this.commands = List.copyOf(commands);
        this.model = model;
        this.decisions = decisions;
        this.messages = messages;
        setName("card");
        getAccessibleContext().setAccessibleName(messages.text("card.title"));
        int pad = UIScale.scale(14);
        page.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        JScrollPane scroll = new JScrollPane(page);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setFocusable(false);
        add(scroll);
        fill();
        model.on(CompareModel.ACTIVE, this::later);
        model.on(CompareModel.ARTICLES, this::later);
        model.on(CompareModel.COMPARISON, this::later);
        model.on(CompareModel.PLACE, this::later);
        decisions.on(DecisionsModel.CHANGED, this::later);
        elsewhere.onChange(this::later);
    }

    /** Fills once what changed several times, behind the letter that was typed or the text that was clicked on. */
    private void later() {
        if (!waiting) {
            waiting = true;
            SwingUtilities.invokeLater(() -> {
                waiting = false;
                fill();
            });
        }
    }

    private void fill() {
        page.removeAll();
        page.add(new PhraseLabel().phrase(Phrase.of(messages.text("card.title"), Tone.STRONG)));
        ActiveConcept active = model.card();
        ArticleComparison comparison = model.comparison();
        if (active == null || comparison == null) {
            wrapped(Phrase.of(messages.text("card.empty"), Tone.QUIET), null);
        } else if (!dismissed()) {
            Place place = active.place();
            show(ConceptCard.of(active, comparison, messages.language().tag()));
            if (place != null) {
                Article article = comparison.articles().get(place.pane()).article();
                decisions
                        .at(article, place.mention().span().start())
                        .filter(d -> place.mention().span().equals(d.find(article.text())))
                        .ifPresent(this::takeBack);
            }
        }
        page.applyComponentOrientation(getComponentOrientation());
        page.revalidate();
        page.repaint();
    }

    private void show(ConceptCard card) {
        Kind kind = Kind.of(card.concept().type());
        boolean own = messages.language().rightToLeft();
        page.add(new PhraseLabel()
                .phrase(Phrase.empty()
                        .add(messages.text("type." + card.concept().type().code()), Tone.STRONG, kind.hue()))
                .icon(new KindSign(kind)));
        PhraseLabel title = wrapped(Phrase.of(card.title(), Tone.TITLE), null);
        title.setName("card.concept");
        Definition definition = card.definition();
        if (definition != null) {
            boolean foreign = !definition.language().equals(messages.language().tag());
            Phrase words = foreign ? Phrase.of(definition.mark() + "  ", Tone.CODE) : Phrase.empty();
            wrapped(
                            words.add(definition.text(), Tone.QUIET),
                            definition.language().rightToLeft())
                    .setName("card.definition");
        }
        separator();
        for (ConceptCard.Names names : card.languages()) {
            names(names);
        }
        ConceptCard.Form form = card.form();
        if (form != null) {
            form(form, kind);
        }
        card.offices().forEach(this::office);
        elsewhere();
        otherEvents(card.concept().id());
        if (!card.relations().isEmpty()) {
            group("card.related");
            for (ConceptCard.Related related : card.relations()) {
                Phrase words = Phrase.of(Isolates.any(related.title()), Tone.PLAIN)
                        .add("  " + messages.text("relation." + related.type().code()), Tone.QUIET);
                wrapped(words, own).icon(new KindSign(Kind.of(related.concept().type())));
            }
        }
        commands();
    }

    /** Says that the words at the caret were decided to name nothing. */
    private boolean dismissed() {
        if (model.active() != null) {
            return false;
        }
        MentionDecision decision = DecisionTarget.of(model, decisions)
                .filter(DecisionTarget::unmarked)
                .map(DecisionTarget::decision)
                .filter(d -> d.kind() == MentionDecision.Kind.NO_MENTION)
                .orElse(null);
        if (decision == null) {
            return false;
        }
        wrapped(Phrase.of(messages.text("card.no-mention", "words", Isolates.any(decision.quote())), Tone.PLAIN), null)
                .setName("card.no-mention");
        takeBack(decision);
        return true;
    }

    private void takeBack(MentionDecision decision) {
        JButton button = new JButton(messages.text("card.take-back"));
        button.setName("card.take-back");
        button.setFocusable(false);
        button.addActionListener(e -> decisions.takeBack(decision));
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, UIScale.scale(4)));
        row.setOpaque(false);
        row.add(button);
        page.add(row);
    }

    private void names(ConceptCard.Names names) {
        String code = names.language().value().toUpperCase(Locale.ROOT);
        boolean rtl = names.language().rightToLeft();
        for (ConceptCard.Name name : names.shown()) {
            Phrase words = Phrase.of(name.text(), name.count() > 0 ? Tone.STRONG : Tone.PLAIN);
            if (name.contextual()) {
                words.add("  " + Isolates.any(messages.text("card.in-context")), Tone.QUIET);
            }
            if (name.status() != Status.PREFERRED && name.status() != Status.ADMITTED) {
                words.add(
                        "  "
                                + Isolates.any(
                                        messages.text("usage." + name.status().code())),
                        Tone.QUIET);
            }
            String count = name.count() > 0 ? Isolates.leftToRight("×" + name.count()) : name.count() == 0 ? "–" : "";
            page.add(new CardRow(code, words, rtl, count));
            code = "";
            boolean own = messages.language().rightToLeft();
            name.usages()
                    .forEach(u ->
                            page.add(new CardRow("", Phrase.of(UsageWords.of(u, messages), Tone.QUIET), own, "")));
        }
        if (!names.others().isEmpty()) {
            Phrase more = Phrase.of(
                    Isolates.any(
                            messages.text("card.more", "count", names.others().size())),
                    Tone.QUIET);
            CardRow row = new CardRow("", more, rtl, "");
            row.setToolTipText(Isolates.embedded(
                    names.others().stream().map(n -> Isolates.any(n.text())).collect(Collectors.joining(" · "))));
            page.add(row);
        }
    }

    /** What the other texts have for the mention, or why they have nothing. */
    private void elsewhere() {
        ActiveConcept active = model.card();
        ArticleComparison comparison = model.comparison();
        Place place = active == null ? null : active.place();
        if (place == null || comparison == null || comparison.articles().size() < 2) {
            return;
        }
        group("card.elsewhere");
        for (int pane = 0; pane < comparison.articles().size(); pane++) {
            Link.Side side = pane == place.pane() ? null : Counterparts.side(comparison, place, pane);
            if (side == null) {
                continue;
            }
            Article article = comparison.articles().get(pane).article();
            String found = side.mentions().stream()
                    .map(m -> Isolates.any(m.surface(article.text())))
                    .collect(Collectors.joining(" · "));
            Phrase words = Phrase.of(found, Tone.PLAIN);
            if (side.reason() != LinkReason.IN_BEAD) {
                words.add(found.isEmpty() ? "" : "  ", Tone.QUIET)
                        .add(Isolates.any(messages.text(side.reason().code())), Tone.QUIET);
            }
            boolean rtl = found.isEmpty()
                    ? messages.language().rightToLeft()
                    : article.language().rightToLeft();
            CardRow row = new CardRow(article.language().value().toUpperCase(Locale.ROOT), words, rtl, "");
            row.setName("card.elsewhere." + pane);
            page.add(row);
        }
    }

    /** Which other events of the list name the concept. */
    private void otherEvents(String concept) {
        List<Elsewhere.Event> events = elsewhere.of(concept);
        if (events.isEmpty()) {
            return;
        }
        group("card.events");
        boolean own = messages.language().rightToLeft();
        for (Elsewhere.Event event : events.subList(0, Math.min(MOST_EVENTS, events.size()))) {
            Phrase title = Phrase.of(Isolates.any(event.title()), Tone.PLAIN);
            CardRow row = new CardRow("", title, own, Isolates.leftToRight("×" + event.count()));
            row.setName("card.event");
            page.add(row);
        }
        if (events.size() > MOST_EVENTS) {
            wrapped(
                    Phrase.of(messages.text("card.events.more", "count", events.size() - MOST_EVENTS), Tone.QUIET),
                    null);
        }
    }

    /** What can be done with the concept; each has a key too, for the card never takes the focus. */
    private void commands() {
        for (Action command : commands) {
            JButton button = new JButton(command);
            button.setName("card." + command.getValue(Action.ACTION_COMMAND_KEY));
            button.setFocusable(false);
            button.setIcon(null);
            JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, UIScale.scale(4)));
            row.setOpaque(false);
            row.add(button);
            page.add(row);
        }
    }

    /** An office that the mention is part of: what it is, of which words, and why. */
    private void office(ConceptCard.Office office) {
        group("card.office");
        wrapped(
                        Phrase.of(Isolates.any(office.title()), Tone.STRONG),
                        messages.language().rightToLeft())
                .icon(new KindSign(Kind.OFFICE))
                .setName("card.office");
        Phrase words = Phrase.empty();
        String plus = "";
        for (String part : office.parts()) {
            words.add(plus, Tone.QUIET).add(part, Tone.PLAIN);
            plus = " + ";
        }
        wrapped(words, office.language().rightToLeft()).setName("card.office.parts");
        wrapped(Phrase.of(messages.rule(office.rule().code()), Tone.QUIET), null)
                .setName("card.office.rule");
    }

    /** What was named by hand follows from no term. */
    private void decidedForm(ConceptCard.Form form) {
        group("card.form");
        wrapped(Phrase.of(form.surface(), Tone.STRONG), form.language().rightToLeft())
                .setName("card.form");
        wrapped(Phrase.of(messages.rule(Grounds.Kind.DECIDED.code()), Tone.QUIET), null)
                .setName("card.grounds");
    }

    private void form(ConceptCard.Form form, Kind kind) {
        if (form.grounds().reasons().stream().anyMatch(r -> r.kind() == Grounds.Kind.DECIDED)) {
            decidedForm(form);
            return;
        }
        group("card.form");
        Phrase parts = Phrase.empty();
        int at = 0;
        for (Step step : form.derivation().steps()) {
            if (at < form.attached() && !step.surface().isEmpty()) {
                parts.add(step.surface(), Tone.STRONG, kind.hue()).add(" + ", Tone.QUIET);
            }
            at++;
        }
        parts.add(Isolates.any(form.derivation().term()), Tone.STRONG);
        at = 0;
        for (Step step : form.derivation().steps()) {
            if (at >= form.attached() && !step.surface().isEmpty()) {
                parts.add(" + ", Tone.QUIET).add(step.surface(), Tone.STRONG, kind.hue());
            }
            at++;
        }
        wrapped(parts, form.language().rightToLeft()).setName("card.form");
        String rules = form.derivation().steps().stream()
                .map(s -> Isolates.any(messages.rule(s.rule())))
                .collect(Collectors.joining(" · "));
        wrapped(Phrase.of(rules.isEmpty() ? messages.text("card.as-is") : rules, Tone.QUIET), null)
                .setName("card.rules");
        for (Grounds.Reason reason : form.grounds().reasons()) {
            wrapped(Phrase.of(messages.rule(reason.kind().code()), Tone.QUIET), null)
                    .setName("card.grounds");
        }
    }

    private void group(String key) {
        separator();
        page.add(new PhraseLabel().phrase(Phrase.of(messages.text(key), Tone.GROUP)));
    }

    private void separator() {
        JPanel line = new JPanel(new BorderLayout());
        line.setOpaque(false);
        line.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(6), 0, UIScale.scale(4), 0));
        line.add(new JSeparator());
        page.add(line);
    }

    private PhraseLabel wrapped(Phrase phrase, @Nullable Boolean rightToLeft) {
        PhraseLabel label = new PhraseLabel().phrase(phrase).wrapping(true).direction(rightToLeft);
        page.add(label);
        return label;
    }

    /** What the card shows, in plain words: for a screen reader and for tests. */
    String plain() {
        StringBuilder text = new StringBuilder();
        collect(page, text);
        return text.toString();
    }

    private static void collect(JComponent parent, StringBuilder text) {
        for (Component child : parent.getComponents()) {
            if (child instanceof PhraseLabel label) {
                text.append(label.phrase().plain()).append('\n');
            } else if (child instanceof JComponent inner) {
                collect(inner, text);
            }
        }
    }
}
