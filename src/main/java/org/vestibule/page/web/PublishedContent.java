package org.vestibule.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import org.vestibule.page.PageContent;
import org.vestibule.page.Pages;
import org.vestibule.widget.WidgetCatalog;

/**
 * Keeps the values of the revisions that visitors asked for last, made ready for the widgets once. Nothing in it can get
 * old: a revision never changes.
 */
@ApplicationScoped
public class PublishedContent {

    private static final Logger LOG = Logger.getLogger(PublishedContent.class.getName());
    private static final int KEPT = 500;

    private final Pages pages;
    private final WidgetCatalog catalog;
    private final AtomicLong prepared = new AtomicLong();
    private final Map<Long, PlacedValues> values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PlacedValues> eldest) {
            return size() > KEPT;
        }
    });

    @Inject
    public PublishedContent(Pages pages, WidgetCatalog catalog) {
        this.pages = pages;
        this.catalog = catalog;
    }

    protected PublishedContent() {
        this(null, null);
    }

    /** The values on the revision, which must be there. */
    PlacedValues of(long revisionId) {
        PlacedValues known = values.get(revisionId);
        if (known == null) {
            prepared.incrementAndGet();
            PageContent content = pages.revision(revisionId).orElseThrow().content();
            tellMissing(revisionId, content);
            known = new PlacedValues(content, catalog);
            values.put(revisionId, known);
        }
        return known;
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
}
