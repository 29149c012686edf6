package org.vestibule.page.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.settings.Settings;

/** Keeps rendered pages that look the same for all visitors of one kind. It is bounded by the bytes that it holds. */
@ApplicationScoped
public class PageCache {

    private static final long MEGABYTE = 1024L * 1024;

    /** What a page takes beside its bytes, about. */
    private static final int OVERHEAD_BYTES = 500;

    private final boolean on;
    private final Cache<Key, KeptPage> pages;

    /**
     * What all have in common who get the same bytes.
     *
     * @param address the path of the page's address, in its one spelling
     * @param language the language that they ask for; empty where they leave it to the portal
     * @param values the names of what the page shows of them; empty where they hold no link
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

    /** Whether this installation keeps any page at all. */
    public boolean isOn() {
        return on;
    }

    /** The page, where it is kept and nothing has changed since. */
    public <P extends KeptPage> Optional<P> find(Key key, PortalVersion current, Class<P> kind) {
        return Optional.ofNullable(pages.getIfPresent(key))
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(page -> page.version().equals(current));
    }

    /** Keeps a page that was rendered after its portal had the version that it names. */
    public void keep(Key key, KeptPage page) {
        pages.put(key, page);
    }
}
