package org.vestibule.widget.internal.source;

/** Where the files of widgets are, in this application and in jars. */
public final class WidgetFolders {

    /** The resource library that all widgets are in. */
    public static final String LIBRARY = "widgets";

    /** The resource library of the designers that widgets bring, each named as its widget. */
    public static final String DESIGNERS = "designers";

    /** The folder of the widgets' components and of the bundles beside them, on the class path. */
    public static final String FOLDER = "META-INF/resources/widgets/";

    private WidgetFolders() {}
}
