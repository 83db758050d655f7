#pragma once

#include "core/base/result.h"
#include "core/risk/sweep.h"

#include <QJsonValue>

namespace anhe {

/** Setting "sweep.items": what a weekly sheet asks, until the office has written its own. */
QStringList shippedSweepItems();
QStringList sweepItemsFromJson(const QJsonValue &json);
QJsonValue sweepItemsJson(const QStringList &items);

/** "排查 2026-0001" */
QString sweepNumber(int year, int serial);

FieldProblems checkCell(const SweepCell &cell, const QList<SweepCell> &others);

/** Fills in the days of the week or month that the sheet is of. */
void completePeriod(Sweep &sweep);

/** A zero report with findings, a sheet that found nothing and is no zero report, a week ahead, … */
FieldProblems checkSweep(const Sweep &sweep, const QDateTime &now);

/** Whether a cell has to hand in a sheet for the week of a Monday. */
bool isExpected(const SweepCell &cell, QDate week);

} // namespace anhe
