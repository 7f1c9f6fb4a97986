import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {splitRunOn} from '../../src/tell/run-on.ts'

const whole = (text: string): void => expect(splitRunOn(text)).toEqual([text])

describe('splitRunOn', () => {
  it('splits where a sentence is glued to the next', () => {
    expect(splitRunOn('The strike goes on.Crews meet on Monday.')).toEqual([
      'The strike goes on.',
      'Crews meet on Monday.',
    ])
    expect(splitRunOn('Will it end?Nobody knows!Ask again.')).toEqual(['Will it end?', 'Nobody knows!', 'Ask again.'])
  })

  it('keeps sentences with a blank between them in one paragraph', () => {
    whole('The strike goes on. Crews meet on Monday. The port is shut.')
  })

  it('leaves closing marks with the paragraph they close and gives opening ones to the next', () => {
    expect(splitRunOn('“We stay,” she said.“They know that.”The port is shut.')).toEqual([
      '“We stay,” she said.',
      '“They know that.”',
      'The port is shut.',
    ])
    expect(splitRunOn('They are “simply late”.“We wait.”')).toEqual(['They are “simply late”.', '“We wait.”'])
    expect(splitRunOn('The bridge (built in 1902.)It stands.')).toEqual(['The bridge (built in 1902.)', 'It stands.'])
  })

  it('tells the straight quotation mark that closes from the one that opens', () => {
    expect(splitRunOn('He said "no."She left.')).toEqual(['He said "no."', 'She left.'])
    expect(splitRunOn('He said no."I mean it," he said.')).toEqual(['He said no.', '"I mean it," he said.'])
  })

  it('knows the quotation marks of German, Swedish and French', () => {
    expect(splitRunOn('Er sagte: „Nein.“Am Montag kam sie.')).toEqual(['Er sagte: „Nein.“', 'Am Montag kam sie.'])
    expect(splitRunOn('Er sagte nein.„Doch“, rief sie.')).toEqual(['Er sagte nein.', '„Doch“, rief sie.'])
    expect(splitRunOn('Hon sade ja.”Det var bra.”Sedan gick de.')).toEqual([
      'Hon sade ja.',
      '”Det var bra.”',
      'Sedan gick de.',
    ])
    expect(splitRunOn('»Nein.«Dann ging er.»Doch.«')).toEqual(['»Nein.«', 'Dann ging er.', '»Doch.«'])
    expect(splitRunOn('Il a dit «non».«Oui»,dit-elle.')).toEqual(['Il a dit «non».', '«Oui»,dit-elle.'])
  })

  it('keeps abbreviations, initials, numbers and addresses whole', () => {
    whole('The U.S. Navy and the U.K.’s J.K. Marden met.')
    whole('Der Verein Hafenlicht e.V. hat 3.500 Mitglieder, 2.5 mehr.')
    whole('He plays for St.Alban, see harbour.example.com and No.3, p.12.')
    whole('They rebuilt it in ASP.NET and Node.JS.')
  })

  it('splits behind a year and before a figure', () => {
    expect(splitRunOn('It closed in 2024.The owner left.')).toEqual(['It closed in 2024.', 'The owner left.'])
    expect(splitRunOn('They left the town.2,300 people stayed.')).toEqual([
      'They left the town.',
      '2,300 people stayed.',
    ])
  })

  it('keeps footnote numbers with their sentence', () => {
    whole('It all began with the lamp.1 All of it.')
  })

  it('leaves scripts without blanks between sentences whole', () => {
    whole('橋は十日に開いた。市長が歩いた。雨だった。')
  })

  it('splits scripts without capitals', () => {
    expect(splitRunOn('افتتح الجسر اليوم.قال العمدة إنه سعيد.')).toEqual(['افتتح الجسر اليوم.', 'قال العمدة إنه سعيد.'])
  })

  it('gives back every letter of long hostile strings', () => {
    for (const piece of ['A.', 'a."', '.“', 'x.X', '”.“A', '1.2.', '…'])
      expect(splitRunOn(piece.repeat(20_000)).join('').length).toBe(piece.length * 20_000)
  })

  const seed = new URL('../../../shared/seed/', import.meta.url)
  it.skipIf(!existsSync(seed))('gives back the paragraphs of the reference page from its run-on line alone', () => {
    const read = (name: string): string[] => readFileSync(new URL(name, seed), 'utf8').split('\n')
    const lines = read('000_28968c70fc459404.txt')
    const body = read('000_28968c70fc459404.roles.ndjson').filter((line) => line.includes('"body"'))
    const paragraphs = body.map((line) => lines[(JSON.parse(line) as {line: number}).line - 1])
    expect(paragraphs).toHaveLength(21)
    expect(splitRunOn(lines[7] ?? '')).toEqual(paragraphs)
  })
})
