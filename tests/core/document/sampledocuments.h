#pragma once

#include "core/document/document.h"

namespace anhe::tests {

/** A letter of several pages with headings, tables, a chart, annexes and a sign-off. */
Document sampleLetter();

/** A form of one page in two copies, with spanning cells, a cut line and a reply slip. */
Document sampleForm();

/** A register lying on its side: so many rows under a repeated head. */
Document sampleRegister(int rows);

} // namespace anhe::tests
