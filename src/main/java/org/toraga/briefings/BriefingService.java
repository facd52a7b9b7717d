package org.toraga.briefings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.toraga.base.Roles;
import org.toraga.exports.ExportFile;
import org.toraga.exports.ExportRecords;

/** Makes packs, for managers alone, keeps each under a number, and tells what has changed since. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
public class BriefingService {

    /** Under which kind packs stand among all that was exported. */
    public static final String EXPORT_KIND = "BRIEFING";

    private final Subjects subjects;
    private final BriefingAuthor author;
    private final PackWriters writers;
    private final PackNumbers numbers;
    private final KeptPacks packs;
    private final FigureChanges changes;
    private final ExportRecords exports;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    BriefingService(
            Subjects subjects,
            BriefingAuthor author,
            PackWriters writers,
            PackNumbers numbers,
            KeptPacks packs,
            FigureChanges changes,
            ExportRecords exports,
            PlatformTransactionManager transactions) {
        this.subjects = subjects;
        this.author = author;
        this.writers = writers;
        this.numbers = numbers;
        this.packs = packs;
        this.changes = changes;
        this.exports = exports;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        writing = new TransactionTemplate(transactions);
    }

    /**
     * What a pack of a page would be about.
     *
     * @param address path and query of the page, without a slash before
     */
    public Optional<Subject> subject(String address) {
        return subjects.of(address);
    }

    /**
     * What a pack is about, in words.
     *
     * @throws SubjectGoneException if it is not there any longer
     */
    public String title(Subject subject, LocalDate asOf, Locale language) {
        return author.title(subject, asOf, language);
    }

    /**
     * Makes a pack and keeps it.
     *
     * @param told of each step before it is begun, in the thread that calls this
     * @throws EmptyPackException if nothing was chosen, or nothing is known of what was chosen
     * @throws NoteTooLongException if the note is too long
     * @throws SubjectGoneException if what it is about is not there any longer
     */
    public MadePack make(BriefingOrder order, PackFormat format, Consumer<PackStep> told) {
        check(order);
        told.accept(PackStep.READING);
        var unnumbered = written(order);
        var number = numbers.next(unnumbered.made().getYear());
        var briefing = unnumbered.under(number);
        var name = number + "-" + FileNames.of(briefing.title());
        var content = writers.write(briefing, format, name, told);
        told.accept(PackStep.KEEPING);
        var made = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        writing.executeWithoutResult(status -> {
            packs.add(number, made, user(), briefing, order, format, name + "." + format.ending(), content);
            exports.record(
                    EXPORT_KIND,
                    format.name(),
                    briefing.title(),
                    PackRow.path(number),
                    briefing.asOf(),
                    briefing.language());
        });
        return new MadePack(find(number), new ExportFile(name + "." + format.ending(), format.mediaType(), content));
    }

    /**
     * What the pages of a pack would look like, one picture each; it takes no number and is not kept.
     *
     * @return pictures as PNG
     * @throws EmptyPackException as {@link #make}
     */
    public List<byte[]> preview(BriefingOrder order) {
        check(order);
        return PagePictures.of(writers.write(written(order), PackFormat.PDF, "", step -> {}));
    }

    private Briefing written(BriefingOrder order) {
        // Of one moment, whatever is changed meanwhile.
        return Objects.requireNonNull(reading.execute(status -> author.write(order)));
    }

    private static void check(BriefingOrder order) {
        if (order.sections().isEmpty()) {
            throw EmptyPackException.nothingChosen();
        }
        if (order.note().length() > BriefingOrder.LONGEST_NOTE) {
            throw new NoteTooLongException();
        }
    }

    /**
     * @param typed a number in any case, with or without its letter and its noughts
     * @throws UnknownPackException if no pack was made under it
     */
    public PackRow find(String typed) {
        return PackNumbers.read(typed).flatMap(packs::find).orElseThrow(() -> new UnknownPackException(typed.strip()));
    }

    /**
     * Every figure that a pack contained, as it was.
     *
     * @throws UnknownPackException if there is no such pack
     */
    public List<Figure> figures(String number) {
        return packs.figures(find(number).number());
    }

    /**
     * The figures of a pack that would be others today, on the same day and in the same words.
     *
     * @throws UnknownPackException if there is no such pack
     * @throws SubjectGoneException if what it is about is not there any longer
     */
    public List<ChangedFigure> changes(String number) {
        var pack = find(number);
        var order = new BriefingOrder(pack.subject(), pack.asOf(), pack.language(), pack.sections(), pack.note(), "");
        return changes.find(pack, packs.figures(pack.number()), written(order));
    }

    /**
     * The very file that was made.
     *
     * @throws UnknownPackException if there is no such pack
     */
    public ExportFile file(String number) {
        var pack = find(number);
        writing.executeWithoutResult(status -> exports.record(
                EXPORT_KIND,
                pack.format().name(),
                pack.title(),
                PackRow.path(pack.number()),
                pack.asOf(),
                pack.language()));
        return new ExportFile(pack.fileName(), pack.format().mediaType(), packs.content(pack.number()));
    }

    private static String user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return authentication.getName();
    }
}
