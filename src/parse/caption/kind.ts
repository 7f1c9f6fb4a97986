const VIDEO =
  /^(?:video|vídeo|vidéo|watch|видео|відео|動画|영상|视频)\s?[:|]|\(\d{1,2}:\d\d(?::\d\d)?\)$|\b\d{1,2}:\d\d min$|[-–—] video$|\bvideo(?:\(\d|$)/iu
const GRAPHIC =
  /\b(?:infogra(?:fik|phic|phie|fía|fica)|grafik|graphic|graphik|diagramm|chart|grafikk|graf)\s?(?:[:/]|$)|^(?:map|chart|karte|graphic|infographic|grafik)\b\s?:|그래픽|инфографика/iu

/** What a caption says its picture is. */
export function kindOf(line: string): 'photo' | 'video' | 'graphic' {
  const ends = line.length > 400 ? `${line.slice(0, 200)} ${line.slice(-200)}` : line
  if (VIDEO.test(ends)) return 'video'
  return GRAPHIC.test(ends) ? 'graphic' : 'photo'
}
