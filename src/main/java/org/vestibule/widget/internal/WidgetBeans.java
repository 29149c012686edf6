package org.vestibule.widget.internal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URL;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for beans in jars of widgets that could never work on the pages of portals, which keep no view between requests. */
final class WidgetBeans {

    private static final Set<String> OF_A_VIEW =
            Set.of("jakarta.faces.view.ViewScoped", "jakarta.faces.flow.FlowScoped", "org.omnifaces.cdi.ViewScoped");

    private WidgetBeans() {}

    /** A line for each such bean. */
    static List<String> mistakes() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> OF_A_VIEW.contains(bean.getScope().getName()))
                .flatMap(bean -> home(bean).stream()
                        .map(home -> home + ": the bean "
                                + bean.getBeanClass().getName() + " is @"
                                + bean.getScope().getSimpleName()
                                + ", but pages keep no view between requests. Make it @RequestScoped, and keep what has to last in"
                                + " fields of the form, or in the database."))
                .sorted()
                .toList();
    }

    /**
     * The jar that it is in; empty where it is this application's own, a library's in its archive, or of the library that
     * brings the scope itself, which a server run from its sources has outside any archive.
     */
    private static Optional<URL> home(Bean<?> bean) {
        Optional<URL> ofScope = jar(bean.getScope());
        return jar(bean.getBeanClass())
                .filter(home ->
                        home.getPath().endsWith(".jar") && !home.getPath().contains("/WEB-INF/"))
                .filter(home -> ofScope.map(URL::toExternalForm)
                        .filter(home.toExternalForm()::equals)
                        .isEmpty());
    }

    private static Optional<URL> jar(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource()).map(CodeSource::getLocation);
    }
}
