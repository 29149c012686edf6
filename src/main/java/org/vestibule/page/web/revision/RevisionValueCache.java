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
 * Caches the prepared values of the most requested revisions. Entries never become stale, because a revision never
 * changes. It is bounded by size, because a page may be as large as a thousand others.
 */
@ApplicationScoped
public class RevisionValueCache {

    private static final Logger LOG = Logger.getLogger(RevisionValueCache.class.getName());

    /** The maximum of cached content, in characters; the values made of it take a few times as many bytes. */
    static final long KEPT_CHARACTERS = 8_000_000;

    /** The weight of a revision without content. */
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

    // Evicts in the thread that adds an entry, because eviction doesn't block.
    private static Cache<Long, Prepared> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(KEPT_CHARACTERS)
                .weigher((Long id, Prepared kept) -> BASE_WEIGHT + kept.characters())
                .executor(Runnable::run)
                .build();
    }

    /** The values of the revision, which must exist. */
    PlacedValues of(long revisionId) {
        // Not loaded by the cache: a load would block other revisions in the same hash bin.
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

    /** Logs missing widgets, once for each loaded revision and not at each visit. */
    private void tellMissing(long revisionId, PageContent content) {
        content.placements()
                .filter(placement -> catalog.find(placement.widget()).isEmpty())
                .forEach(placement -> LOG.warning(() -> "The widget " + placement.widget() + " (" + placement.id()
                        + " of revision " + revisionId + ") isn't installed, and is left out"));
    }

    /** How many revisions were prepared since the start. */
    long prepared() {
        return prepared.get();
    }

    /** The approximate number of cached characters. */
    long kept() {
        return values.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
