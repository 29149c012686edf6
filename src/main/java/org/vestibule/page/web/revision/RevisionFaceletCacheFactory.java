package org.vestibule.page.web.revision;

import jakarta.faces.view.facelets.FaceletCache;
import jakarta.faces.view.facelets.FaceletCacheFactory;

/** Puts {@link RevisionFaceletCache} in front of Faces' own cache. */
public class RevisionFaceletCacheFactory extends FaceletCacheFactory {

    public RevisionFaceletCacheFactory(FaceletCacheFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FaceletCache<?> getFaceletCache() {
        FaceletCache<?> cache = getWrapped().getFaceletCache();
        return around(cache);
    }

    private static <V> FaceletCache<V> around(FaceletCache<V> cache) {
        return new RevisionFaceletCache<>(cache);
    }
}
