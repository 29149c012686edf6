package org.vestibule.widget.internal;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives {@code cc.resourceBundleMap} a widget's texts in the language of the view, in the widget and in the designer that
 * it brings. Mojarra by itself keeps the bundle that it found first and shows everyone that one's language.
 */
public class WidgetBundles extends ResourceHandlerWrapper {

    private static final String BUNDLE = ".properties";
    private static final Set<String> LIBRARIES = Set.of(WidgetCatalog.LIBRARY, WidgetCatalog.DESIGNERS);

    private final Map<String, BundleResource> known = new ConcurrentHashMap<>();

    public WidgetBundles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        // Who asks by an address may name no library; the set knows no null.
        if (library == null || !LIBRARIES.contains(library) || !name.endsWith(BUNDLE)) {
            return super.createResource(name, library);
        }
        String widget = name.substring(0, name.length() - BUNDLE.length());
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        try {
            return known.computeIfAbsent(
                    widget + "_" + locale.toLanguageTag(),
                    key -> new BundleResource(name, BundleTexts.bundle(widget, locale)));
        } catch (MissingResourceException e) {
            return super.createResource(name, library);
        }
    }
}
