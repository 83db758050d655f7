#pragma once

#include "core/report/reportcontent.h"

#include <QJsonObject>

namespace anhe {

/** A report's content as it is frozen when it is submitted. */
QJsonObject toJson(const ReportContent &content);
ReportContent contentFromJson(const QJsonObject &json);

} // namespace anhe
