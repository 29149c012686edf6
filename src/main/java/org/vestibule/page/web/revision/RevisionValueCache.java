package org.vestibule.page.web.revision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import org.vestibule.page.PageRepository;
import org.vestibule.page.Revision;
import org.vestibule.page.content.PageContent;
import org.vestibule.widget.catalog.WidgetCatalog;

/**
 * Keeps the values of the revisions that visitors ask for most, made ready for the widgets once. Nothing in it can get
 * old: a revision never changes. What it keeps is bounded by its size, as one page may be as large as a thousand others.
 */
@ApplicationScoped
public class RevisionValueCache {

    private static final Logger LOG = Logger.getLogger(RevisionValueCache.class.getName());

    /** How many characters of content are kept at most; the values that are made of them take a few times as many bytes. */
    static final long KEPT_CHARACTERS = 8_000_000;

    /** What a revision without any content takes. */
    private static final int BASE_WEIGHT = 500;

    private final PageRepository pages;
    private final WidgetCatalog catalog;
    private final AtomicLong prepared = new AtomicLong();
    private final Cache<Long, Prepared> values = cache();

    private record Prepared(PlacedValues values, int characters) {}

    @Inject
    public RevisionValueCache(PageRepository pages, WidgetCatalog catalog) {
        this.pages = pages;
        this.catalog = catalog;
    }

    // What is left out is forgotten in the thread that added: there is nothing to wait for.
    private static Cache<Long, Prepared> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(KEPT_CHARACTERS)
                .weigher((Long id, Prepared kept) -> BASE_WEIGHT + kept.characters())
                .executor(Runnable::run)
                .build();
    }

    /** The values on the revision, which must be there. */
    PlacedValues of(long revisionId) {
        // Not loaded by the cache: a load holds up other revisions that happen to share its bin.
        Prepared known = values.getIfPresent(revisionId);
        if (known == null) {
            known = prepare(pages.revision(revisionId).orElseThrow());
            values.put(revisionId, known);
        }
        return known.values();
    }

    private Prepared prepare(Revision revision) {
        prepared.incrementAndGet();
        PageContent content = revision.content();
        tellMissing(revision.id(), content);
        return new Prepared(new PlacedValues(content, catalog), revision.size());
    }

    /** Once for each revision that is asked for, not at each visit. */
    private void tellMissing(long revisionId, PageContent content) {
        content.placements()
                .filter(placement -> catalog.find(placement.widget()).isEmpty())
                .forEach(placement -> LOG.warning(() -> "The widget " + placement.widget() + " (" + placement.id()
                        + " of revision " + revisionId + ") isn't installed, and is left out"));
    }

    /** How many revisions' values were made ready since the start. */
    long prepared() {
        return prepared.get();
    }

    /** How many characters of content are kept now, about. */
    long kept() {
        return values.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
