package org.vestibule.testing;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The browser tests of the trials that need no server of their own, as far as their names begin with A to F; the others are in
 * the {@link SecondThoroughSuite}, and run at the same time.
 */
@Suite
@SelectPackages("org.vestibule.journey")
@IncludeClassNamePatterns(".*\\.[A-F]\\w*IT")
@IncludeTags("thorough")
@ExcludeTags("packaged")
class FirstThoroughSuite {}
