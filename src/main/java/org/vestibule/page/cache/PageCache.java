package org.vestibule.page.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.settings.Settings;

/** Caches rendered pages that look the same for all visitors of a kind. Its size is bounded in bytes. */
@ApplicationScoped
public class PageCache {

    private static final long MEGABYTE = 1024L * 1024;

    /** The approximate overhead of a page. */
    private static final int OVERHEAD_BYTES = 500;

    private final boolean on;
    private final Cache<Key, KeptPage> pages;

    /**
     * The cache key: requests with the same key get the same page.
     *
     * @param address the path of the page's address, in its canonical form
     * @param language the requested language; empty for the portal's default
     * @param values the names of the visitor's values that the page shows; empty without a personal link
     */
    public record Key(
            String portal, String address, Optional<Locale> language, Set<String> values, Audience audience) {}

    @Inject
    PageCache(Settings settings) {
        on = settings.pageCacheMegabytes() > 0;
        pages = Caffeine.newBuilder()
                .maximumWeight(settings.pageCacheMegabytes() * MEGABYTE)
                .weigher((Key key, KeptPage page) -> OVERHEAD_BYTES + page.size())
                .executor(Runnable::run)
                .build();
    }

    /** Whether this installation caches pages. */
    public boolean isOn() {
        return on;
    }

    /** The cached page, if its portal has not changed since. */
    public <P extends KeptPage> Optional<P> find(Key key, PortalVersion current, Class<P> kind) {
        return Optional.ofNullable(pages.getIfPresent(key))
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(page -> page.version().equals(current));
    }

    /** Caches a page that was rendered at its version of the portal or later. */
    public void keep(Key key, KeptPage page) {
        pages.put(key, page);
    }
}
