package org.vestibule.testing;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** About half of the browser tests of the trials, by the time that they take; it runs beside the {@link ThoroughScreensSuite}. */
@Suite
@SelectPackages("org.vestibule.journey")
@IncludeClassNamePatterns(ThoroughDesignerSuite.CLASSES)
@IncludeTags("thorough")
@ExcludeTags("packaged")
class ThoroughDesignerSuite {

    static final String CLASSES = ".*\\.(CommandQueue|RichText|CanvasSlots|Pictures)IT";
}
