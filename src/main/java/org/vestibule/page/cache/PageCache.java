package org.vestibule.page.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** Keeps rendered pages that look the same for whoever asks for them in one way. It is bounded by the bytes that it holds. */
@ApplicationScoped
public class PageCache {

    /** How many bytes of pages are kept at most, compressed forms included. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    /** What a page takes beside its bytes, about. */
    private static final int LEAST_BYTES = 500;

    private final Cache<Key, CachedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, CachedPage page) -> LEAST_BYTES + page.file().size())
            .executor(Runnable::run)
            .build();

    /**
     * What all have in common who get the same bytes.
     *
     * @param address the path of the page's address, in its one spelling
     * @param language the language that they ask for; empty where they leave it to the portal
     */
    public record Key(String portal, String address, Optional<Locale> language) {}

    /** The page, where it is kept and nothing has changed since. */
    public Optional<CachedPage> find(Key key, PortalVersion current) {
        return Optional.ofNullable(pages.getIfPresent(key))
                .filter(page -> page.version().equals(current));
    }

    /** Keeps a page that was rendered after its portal had the version that it names. */
    public void keep(Key key, CachedPage page) {
        pages.put(key, page);
    }

    /** How many bytes are kept now, about. */
    long bytes() {
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
